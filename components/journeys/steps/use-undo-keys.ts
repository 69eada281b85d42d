import { useEffect, useEffectEvent } from "react";
import type { Steps } from "./steps-context";

// There it is the browser's own, and takes back letters.
const textual =
  'textarea, [contenteditable="true"], input:not([type="radio"], [type="checkbox"], [type="button"])';

/** Ctrl or ⌘ with Z takes back, with Shift-Z or Y does again; not within a text, nor behind a dialog. */
export function useUndoKeys({ undo, redo }: Pick<Steps, "undo" | "redo">): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    if (event.target instanceof Element && event.target.closest(textual)) return;
    if (document.querySelector('[role="dialog"][data-state="open"], [role="alertdialog"]')) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
