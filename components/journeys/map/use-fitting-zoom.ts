import { useLayoutEffect, useRef, useState } from "react";
import { paper } from "./paper";

// So that nothing ends in a loop: what is long still after so many looks goes on over the page's end.
const looks = 4;

/** The largest zoom up to `most` at which the tallest section under `ref` still fits on its page. */
export function useFittingZoom(most: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [{ zoom, look }, fit] = useState({ zoom: most, look: 0 });
  // Before the browser prints: it waits for what is drawn at once, and for nothing else.
  useLayoutEffect(() => {
    const heights = [...(ref.current?.children ?? [])].map((page) => page.getBoundingClientRect().height);
    const tallest = Math.max(0, ...heights);
    if (tallest <= paper.height || look === looks) return;
    fit({ zoom: zoom * Math.max(0.5, Math.sqrt(paper.height / tallest)), look: look + 1 });
  }, [zoom, look]);
  return { ref, zoom };
}
