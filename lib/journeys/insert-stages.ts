import { stages } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { newId, type JourneyId, type StageId } from "@/lib/core/ids";
import type { NewStageFields } from "./model";
import type { StageRow } from "./stage-row";

/** Writes new stages, each with its own entry in the log; answers them in order. */
export async function insertStages(
  ctx: WriteContext,
  journeyId: JourneyId,
  list: readonly { fields: NewStageFields; position: string }[],
): Promise<StageRow[]> {
  if (list.length === 0) return [];
  const values = list.map(({ fields, position }) => ({
    id: newId<StageId>(),
    journeyId,
    position,
    ...fields,
  }));
  const rows = await ctx.tx
    .insert(stages)
    .values(values.map((value) => ({ organisationId: ctx.organisationId, ...value })))
    .returning();
  for (const after of values) {
    ctx.record({
      entity: { kind: "stage", id: after.id },
      action: "stage.create",
      journeyId,
      after: { ...after, version: 1 },
    });
  }
  return (rows as StageRow[]).sort((a, b) => (a.position < b.position ? -1 : 1));
}
