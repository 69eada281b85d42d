import { and, eq, isNull, sql } from "drizzle-orm";
import { generateNKeysBetween } from "fractional-indexing";
import { touchpoints } from "@/db/schema";
import type { ReadContext, WriteContext } from "@/lib/core/context";
import type { StageId, TouchpointId } from "@/lib/core/ids";
import type { JourneyRow } from "./journey-row";

const liveIn = (stageId: StageId) => and(eq(touchpoints.stageId, stageId), isNull(touchpoints.archivedAt));

export async function stageHasTouchpoints(ctx: ReadContext, stageId: StageId): Promise<boolean> {
  const rows = await ctx.tx.select({ id: touchpoints.id }).from(touchpoints).where(liveIn(stageId)).limit(1);
  return rows.length > 0;
}

/** Puts a stage's live touchpoints, in their order, behind those of another, under the whole journey's lock. */
export async function moveStageTouchpoints(
  ctx: WriteContext,
  journey: JourneyRow,
  from: StageId,
  to: StageId,
): Promise<TouchpointId[]> {
  const { id, position, version } = touchpoints;
  const moving = await ctx.tx
    .select({ id, position, version })
    .from(touchpoints)
    .where(liveIn(from))
    .orderBy(position, id)
    .for("no key update");
  const [last] = await ctx.tx
    .select({ position: sql<string | null>`max(${position})` })
    .from(touchpoints)
    .where(eq(touchpoints.stageId, to));
  const places = generateNKeysBetween(last?.position ?? null, null, moving.length);
  for (const [index, row] of moving.entries()) {
    const place = { stageId: to, position: places[index] ?? row.position };
    await ctx.tx
      .update(touchpoints)
      .set({ ...place, version: row.version + 1, updatedAt: ctx.now })
      .where(eq(id, row.id));
    ctx.record({
      entity: { kind: "touchpoint", id: row.id },
      action: "touchpoint.move",
      journeyId: journey.id,
      before: { stageId: from, position: row.position, version: row.version },
      after: { ...place, version: row.version + 1 },
    });
  }
  return moving.map((row) => row.id as TouchpointId);
}
