import { stages } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { newId, type JourneyId, type StageId } from "@/lib/core/ids";
import type { NewStageFields } from "./model";
import type { StageRow } from "./stage-row";

type NewStage = {
  fields: NewStageFields;
  position: string;
  /** In a desired journey, the one that it is a copy of. */
  currentStageId?: StageId;
};

/** Writes new stages of one journey; answers them in order. */
export function insertStages(
  ctx: WriteContext,
  journeyId: JourneyId,
  list: readonly NewStage[],
): Promise<StageRow[]> {
  return insertStagesOf(
    ctx,
    list.map((stage) => ({ journeyId, ...stage })),
  );
}

/** Writes new stages, each with its own entry in the log; answers them in order. */
export async function insertStagesOf(
  ctx: WriteContext,
  list: readonly (NewStage & { journeyId: JourneyId })[],
): Promise<StageRow[]> {
  if (list.length === 0) return [];
  const values = list.map(({ fields, ...place }) => ({ id: newId<StageId>(), ...place, ...fields }));
  const rows = await ctx.tx
    .insert(stages)
    .values(values.map((value) => ({ organisationId: ctx.organisationId, ...value })))
    .returning();
  for (const after of values) {
    ctx.record({
      entity: { kind: "stage", id: after.id },
      action: "stage.create",
      journeyId: after.journeyId,
      after: { ...after, version: 1 },
    });
  }
  const byId = new Map((rows as StageRow[]).map((row) => [row.id, row]));
  return values.flatMap(({ id }) => byId.get(id) ?? []);
}
