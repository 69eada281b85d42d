// Runs in the page, before its own scripts: clicks the first thing that opens something until it has opened, and
// then looks whether the main heading is there and the first thing to use in the page itself has come to life.
const { document, window } = globalThis;
const alive = (element) => element && Object.keys(element).some((key) => key.startsWith("__reactProps"));
const shown = (selector) => [...document.querySelectorAll(selector)].find((one) => one.offsetParent !== null);
const press = { bubbles: true, cancelable: true, button: 0, ctrlKey: false };

function look() {
  const opener = shown("[aria-expanded]");
  const isOpen = opener?.getAttribute("aria-expanded") === "true";
  if (isOpen && shown("h1") && alive(shown("main button, main select, main input, main a[href]"))) {
    window.usableAfter = performance.now();
    return;
  }
  if (!isOpen && alive(opener)) {
    opener.dispatchEvent(new window.PointerEvent("pointerdown", press));
    opener.dispatchEvent(new window.MouseEvent("click", press));
  }
  window.requestAnimationFrame(look);
}

window.requestAnimationFrame(look);
