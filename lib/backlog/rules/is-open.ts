import { improvementStates, type ImprovementState } from "@/lib/backlog/model";

/** Whether something is still to be done: every state but closed and cancelled. On hold is open. */
export function isOpen(state: ImprovementState): boolean {
  return state !== "closed" && state !== "cancelled";
}

/** The open states, in the order of the board. */
export const openStates = improvementStates.filter(isOpen);
