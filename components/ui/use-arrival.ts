"use client";

import { useEffect } from "react";

/**
 * Brings into sight what the address points at ("#comment-…") once it has been fetched: opens what it is folded
 * away in, and moves the focus to it, so that one reads on from there.
 */
export function useArrival(ready: boolean): void {
  useEffect(() => {
    if (!ready || window.location.hash === "") return;
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (!target) return;
    for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
      fold.open = true;
    target.scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
  }, [ready]);
}
