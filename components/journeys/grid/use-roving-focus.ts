import { useEffect, useRef, type FocusEvent } from "react";
import { useStableCallback } from "@/components/ui/use-stable-callback";
import type { GridPlace } from "./grid-move";
import { nearestTarget, placeOf, targetAt } from "./grid-place";

/**
 * Keeps one cell of a grid in the order of Tab: the last that had the focus. Written past React, which draws every
 * cell with -1, so that walking draws nothing anew.
 */
export function useRovingFocus() {
  const table = useRef<HTMLTableElement>(null);
  const current = useRef<HTMLElement | null>(null);

  // Where the focus was in the grid, until it went somewhere else by itself.
  const held = useRef<GridPlace | null>(null);

  const stopAt = (target: HTMLElement | null) => {
    if (!target) return;
    current.current?.setAttribute("tabindex", "-1");
    target.setAttribute("tabindex", "0");
    current.current = target;
  };

  // Rows come to life by themselves, and as they were sent: before that nothing is written into them.
  const awake = useRef(false);
  // What stood there may be gone, or be drawn for the first time.
  const settle = () => {
    const whole = table.current;
    if (!whole || (current.current?.isConnected && current.current.getAttribute("tabindex") === "0")) return;
    const near = held.current && nearestTarget(whole, held.current);
    if (near && document.activeElement === document.body) near.focus();
    stopAt(near ?? whole.querySelector("[data-touchpoint-card]") ?? targetAt(whole, { row: 0, column: 0 }));
  };
  useEffect(() => {
    if (awake.current) settle();
  });
  /** To be called when the row in which it begins is alive. */
  const onAwake = useStableCallback(() => {
    awake.current = true;
    settle();
  });

  const onFocus = ({ target }: FocusEvent<HTMLTableElement>) => {
    if (!target.hasAttribute("data-at")) return;
    held.current = placeOf(target);
    stopAt(target);
  };
  const onBlur = ({ relatedTarget }: FocusEvent<HTMLTableElement>) => {
    if (relatedTarget && !table.current?.contains(relatedTarget)) held.current = null;
  };
  return { table, onAwake, onFocus, onBlur };
}
