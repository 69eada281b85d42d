/** What was pressed, or sent, before the page had come to life. */
export type EarlyClick = { node: HTMLElement; by: HTMLElement | null; at: number };

declare global {
  interface Window {
    /** Stops listening and hands over the last of them. */
    takeEarlyClick?: () => EarlyClick | null;
    /** Whether React answers for an element: from then on it hears what happens to it. */
    isAlive?: (node: Element) => boolean;
  }
}

/**
 * Runs with the first bytes of a page. React hears clicks from when its scripts run; what is pressed before is lost,
 * and a form that is sent before is sent by the browser, and what was written in it is lost. Links, searches and
 * forms with an address work without scripts and are left alone.
 */
export const earlyClicks = `(() => {
  let early = null;
  window.isAlive = (node) => Object.keys(node).some((key) => key.startsWith("__reactProps$"));
  const note = (event) => {
    const sent = event.type === "submit";
    const node = event.target instanceof Element && event.target.closest(sent ? "form" : "button[type=button]");
    if (!node || isAlive(node) || node.matches("[action], [role=search]")) return;
    if (sent) event.preventDefault();
    const noted = { node, by: event.submitter ?? null, at: performance.now() };
    early = noted;
    // React may have come to life for this very event, and heard it.
    setTimeout(() => { if (early === noted && isAlive(node)) early = null; });
  };
  const each = (change) => ["click", "submit"].forEach((type) => change.call(document, type, note, true));
  each(document.addEventListener);
  window.takeEarlyClick = () => { each(document.removeEventListener); return early; };
})()`;
