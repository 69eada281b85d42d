import { eq } from "drizzle-orm";
import { stages } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { changedFields } from "./changed-fields";
import { homeOf, type JourneyRow } from "./journey-row";
import { presentStage } from "./present-stage";
import type { StageHeader } from "./presented-map";
import type { StageRow } from "./stage-row";

/** Changes a stage under its journey's lock, says so in the log, and answers it as it now stands. */
export async function writeStage(
  ctx: WriteContext,
  journey: JourneyRow,
  row: StageRow,
  changes: Partial<typeof stages.$inferInsert>,
  entry: { within?: boolean } = {},
): Promise<StageHeader> {
  const version = row.version + 1;
  const [written] = await ctx.tx
    .update(stages)
    .set({ ...changes, version, updatedAt: ctx.now })
    .where(eq(stages.id, row.id))
    .returning();
  if (!written) throw new Error("the stage was not changed");
  const { before, after } = changedFields(row, changes);
  ctx.record({
    entity: { kind: "stage", id: row.id },
    ...entry,
    journeyId: journey.id,
    before: { ...before, version: row.version },
    after: { ...after, version },
  });
  return presentStage(ctx, written, homeOf(journey));
}
