import { improvementStateSchema, outcomeSchema } from "./model";
import type { ImprovementStanding } from "./rules/state-transitions";

/** Where a row stands, as the rules take it. */
export function standingOf(row: {
  state: string;
  heldFrom: string | null;
  outcome: string | null;
}): ImprovementStanding {
  return {
    state: improvementStateSchema.parse(row.state),
    heldFrom: improvementStateSchema.nullable().parse(row.heldFrom),
    outcome: outcomeSchema.nullable().parse(row.outcome),
  };
}
