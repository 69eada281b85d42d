import type { ImprovementState } from "@/lib/backlog/model";
import { isOpen } from "./is-open";

/** How many improvements an organisation may have in focus at a time: one critical area. */
export const focusLimit = 3;

/**
 * Why an improvement cannot be put in focus; null when it can. `inFocus` counts the organisation's open
 * improvements that are in focus now; one that is among them already may stay.
 */
export function focusRefusal(
  improvement: { state: ImprovementState; focus: boolean },
  inFocus: number,
): "not-open" | "too-many" | null {
  if (!isOpen(improvement.state)) return "not-open";
  return improvement.focus || inFocus < focusLimit ? null : "too-many";
}
