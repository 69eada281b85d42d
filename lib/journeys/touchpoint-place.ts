import { and, eq, ne } from "drizzle-orm";
import { touchpoints } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { invalid } from "@/lib/core/errors";
import type { StageId, TouchpointId } from "@/lib/core/ids";
import { keysAmong } from "./key-among";
import type { TouchpointRow } from "./touchpoint-row";

/** What something is put after: null is the first place, undefined the last. */
export type Before<Row> = Row | null | undefined;

/**
 * The order key after a touchpoint of the stage. Invalid when that one is elsewhere, archived or the one
 * that moves. Under the whole journey's lock, so that two who choose one place get two.
 */
export async function touchpointPlace(
  ctx: ReadContext,
  stageId: StageId,
  before: Before<TouchpointRow>,
  moving: TouchpointId | null = null,
): Promise<string> {
  const [key] = await touchpointPlaces(ctx, stageId, before, 1, moving);
  if (key === undefined) throw new Error("there is always a place");
  return key;
}

/** The order keys of several, one after another, as `touchpointPlace` gives one. */
export async function touchpointPlaces(
  ctx: ReadContext,
  stageId: StageId,
  before: Before<TouchpointRow>,
  count: number,
  moving: TouchpointId | null = null,
): Promise<string[]> {
  if (before && before.id === moving) throw invalid({ after: "same" });
  if (before && (before.stageId !== stageId || before.archivedAt)) throw invalid({ after: "not-in-stage" });
  const rows = await ctx.tx
    .select({ id: touchpoints.id, position: touchpoints.position })
    .from(touchpoints)
    .where(and(eq(touchpoints.stageId, stageId), moving ? ne(touchpoints.id, moving) : undefined))
    .orderBy(touchpoints.position, touchpoints.id);
  return keysAmong(rows, before ? before.id : before, count);
}
