import type { JourneyId } from "@/lib/core/ids";
import type { Refusal, Result } from "@/lib/core/result";
import type {
  archiveStageAction,
  bulkEditTouchpointsAction,
  moveStageAction,
  restoreStageAction,
  updateStageAction,
} from "@/lib/journeys/actions";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { runStageChange } from "./run-stage-change";
import { runTouchpointChanges } from "./run-touchpoint-changes";
import type { Direction, Step } from "./step";
import type { Answered } from "./step-store";
import type { Relocation } from "./step-stack";

type Run<Action extends (slug: string, input: never) => Promise<Result<unknown>>> = (
  input: Parameters<Action>[1],
) => ReturnType<Action>;

/** What a step is run with: what the page shows now, what this browser was last answered, and the commands. */
export type StepWorld = {
  journeyId: JourneyId;
  map(): JourneyMap;
  answered: Answered;
  bulkEdit: Run<typeof bulkEditTouchpointsAction>;
  updateStage: Run<typeof updateStageAction>;
  moveStage: Run<typeof moveStageAction>;
  archiveStage: Run<typeof archiveStageAction>;
  restoreStage: Run<typeof restoreStageAction>;
};

export type StepRefusal = { kind: "changed"; titles: string[] } | { kind: "refused"; error: Refusal };
export type StepOutcome = { ok: true; moves: Relocation[] } | ({ ok: false } & StepRefusal);

/**
 * Takes a step back or does it again. Each record must stand as the step left it; what somebody else changed since
 * is not overwritten. A stage comes back before what was in it, and goes after it went.
 */
export async function runStep(step: Step, direction: Direction, world: StepWorld): Promise<StepOutcome> {
  const turn = <Changed extends { before: unknown; after: unknown }>(change: Changed): Changed =>
    direction === "redo" ? change : { ...change, before: change.after, after: change.before };
  const stages = step.stages.map(turn);
  const moves: Relocation[] = [];
  const parts = [
    ...stages.filter(({ after }) => !after.archived).map((change) => () => runStageChange(change, world)),
    () => runTouchpointChanges(step.touchpoints.map(turn), world),
    ...stages.filter(({ after }) => after.archived).map((change) => () => runStageChange(change, world)),
  ];
  for (const part of parts) {
    const outcome = await part();
    if (!outcome.ok) return outcome;
    moves.push(...outcome.moves);
  }
  return { ok: true, moves };
}
