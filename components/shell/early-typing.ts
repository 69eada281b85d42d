/**
 * Runs with the first bytes of a page, and remembers for each field what was last typed into it: what is typed before
 * React has come to life is heard by nobody else. The fields themselves ask for it, as they come to life.
 */
export const earlyTyping = `(() => {
  window.typedEarly = new WeakMap();
  document.addEventListener("input", ({ target }) => target && typedEarly.set(target, target.value), true);
})()`;
