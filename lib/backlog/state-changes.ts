import type { ImprovementRow } from "./improvement-row";
import type { ImprovementState } from "./model";
import { isOpen } from "./rules/is-open";

/** What of an improvement's row changes with its state; one that is no longer open leaves the focus. */
export function stateChanges(row: ImprovementRow, to: ImprovementState, now: Date): Partial<ImprovementRow> {
  return {
    state: to,
    stateSince: now,
    heldFrom: to === "on-hold" ? row.state : null,
    focus: row.focus && isOpen(to),
    ...(to === "approved" ? { approvedAt: now } : {}),
  };
}
