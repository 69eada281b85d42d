"use client";

import { useEffect } from "react";
import type { EarlyClick } from "./early-clicks";

// Longer ago, one has gone on to something else.
const patienceMs = 15_000;

/** Does what was asked of a page before it had come to life, as soon as it has. */
export function ReplayEarlyClick() {
  useEffect(() => {
    // Once a page: whoever takes it first.
    const early = window.takeEarlyClick?.();
    delete window.takeEarlyClick;
    if (early) replay(early);
  }, []);
  return null;
}

function replay(early: EarlyClick): void {
  const { node, by, at } = early;
  if (!node.isConnected || performance.now() - at > patienceMs) return;
  // A part of the page may come to life a little later than the whole.
  if (!window.isAlive?.(node)) setTimeout(replay, 50, early);
  else if (node instanceof HTMLFormElement) {
    // What is only about to be alive is so at once for an event such as this, to which nobody listens; and before it
    // is sent, it hears of what was typed into it.
    node.dispatchEvent(new Event("touchcancel", { bubbles: true }));
    queueMicrotask(() => node.requestSubmit(by));
  } else {
    // A menu opens as it is pressed down.
    const down = { bubbles: true, cancelable: true, pointerType: "mouse", isPrimary: true };
    node.dispatchEvent(new PointerEvent("pointerdown", down));
    node.click();
  }
}
