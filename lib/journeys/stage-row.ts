import { eq } from "drizzle-orm";
import { stages } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { notFound } from "@/lib/core/errors";
import type { JourneyId, StageId } from "@/lib/core/ids";
import { lockJourney, type JourneyRow } from "./journey-row";

export type StageRow = Omit<typeof stages.$inferSelect, "id" | "journeyId"> & {
  id: StageId;
  journeyId: JourneyId;
};

/** A stage under its whole journey's lock, which keeps every other stage and the order still. */
export async function lockStage(
  ctx: ReadContext,
  stageId: StageId,
): Promise<{ journey: JourneyRow; stage: StageRow }> {
  const { journeyId } = await findStage(ctx, stageId);
  const journey = await lockJourney(ctx, journeyId, "whole");
  // Read again: it may have changed while we waited for the lock.
  return { journey, stage: await findStage(ctx, stageId) };
}

/** The stage as it stands; NotFound when this organisation has none of that id. */
export async function findStage(ctx: ReadContext, stageId: StageId): Promise<StageRow> {
  const [row] = await ctx.tx.select().from(stages).where(eq(stages.id, stageId));
  if (!row) throw notFound();
  return row as StageRow;
}
