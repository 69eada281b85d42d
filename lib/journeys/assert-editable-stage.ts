import type { ReadContext } from "@/lib/core/context";
import { conflict, invalid } from "@/lib/core/errors";
import { assertLiveJourney, homeOf, type JourneyRow } from "./journey-row";
import { presentStage } from "./present-stage";
import type { StageRow } from "./stage-row";

/** Conflict when the stage moved on since the editor saw it; Invalid when it or its journey is archived. */
export function assertEditableStage(
  ctx: ReadContext,
  journey: JourneyRow,
  stage: StageRow,
  expectedVersion: number,
): void {
  if (stage.version !== expectedVersion) throw conflict(presentStage(ctx, stage, homeOf(journey)));
  assertLiveJourney(journey);
  if (stage.archivedAt) throw invalid({ "": "archived" });
}
