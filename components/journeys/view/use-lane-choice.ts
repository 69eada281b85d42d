import { useMemo, useSyncExternalStore } from "react";
import { writeCookie } from "@/components/shell/write-cookie";
import { lanesCookie, readLanes, writeLanes, type LaneChoice } from "./lane-choice";

// What was chosen in this tab: a page that the browser kept may have been drawn before that.
let chosen: LaneChoice | null = null;
const listeners = new Set<() => void>();
function listen(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Which lanes this browser shows, and in which order; as it was kept when the page was read. */
export function useLaneChoice(kept: string | undefined) {
  const read = useMemo(() => readLanes(kept), [kept]);
  const choice = useSyncExternalStore(
    listen,
    () => chosen ?? read,
    () => read,
  );
  const shown = useMemo(() => choice.flatMap((one) => (one.shown ? one.lane : [])), [choice]);
  return {
    choice,
    shown,
    choose(next: LaneChoice) {
      chosen = next;
      writeCookie(lanesCookie, writeLanes(next));
      for (const listener of listeners) listener();
    },
  };
}
export type ChosenLanes = ReturnType<typeof useLaneChoice>;
