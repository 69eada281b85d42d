import { and, eq, inArray } from "drizzle-orm";
import { touchpoints } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { notFound } from "@/lib/core/errors";
import type { DepartmentId, JourneyId, StageId, TouchpointId } from "@/lib/core/ids";
import { lockJourney, type JourneyRow } from "./journey-row";

export type TouchpointRow = Omit<
  typeof touchpoints.$inferSelect,
  "id" | "journeyId" | "stageId" | "departmentId" | "childJourneyId" | "currentTouchpointId"
> & {
  id: TouchpointId;
  journeyId: JourneyId;
  stageId: StageId;
  departmentId: DepartmentId | null;
  childJourneyId: JourneyId | null;
  currentTouchpointId: TouchpointId | null;
};

/** A touchpoint and its journey, both locked until the command ends. */
export async function lockTouchpoint(
  ctx: ReadContext,
  touchpointId: TouchpointId,
  extent: "whole" | "part",
): Promise<{ journey: JourneyRow; touchpoint: TouchpointRow }> {
  const { journeyId } = await findTouchpoint(ctx, touchpointId);
  const journey = await lockJourney(ctx, journeyId, extent);
  const [row] = await ctx.tx
    .select()
    .from(touchpoints)
    .where(eq(touchpoints.id, touchpointId))
    .for("no key update");
  if (!row) throw notFound();
  return { journey, touchpoint: row as TouchpointRow };
}

/** Touchpoints of a journey that is locked already, locked in one order whoever asks. */
export async function lockTouchpoints(
  ctx: ReadContext,
  journeyId: JourneyId,
  ids: readonly TouchpointId[],
): Promise<Map<string, TouchpointRow>> {
  const rows = await ctx.tx
    .select()
    .from(touchpoints)
    .where(and(eq(touchpoints.journeyId, journeyId), inArray(touchpoints.id, [...ids])))
    .orderBy(touchpoints.id)
    .for("no key update");
  return new Map(rows.map((row) => [row.id, row as TouchpointRow]));
}

/** The touchpoint as it stands; NotFound when this organisation has none of that id. */
export async function findTouchpoint(ctx: ReadContext, touchpointId: TouchpointId): Promise<TouchpointRow> {
  const [row] = await ctx.tx.select().from(touchpoints).where(eq(touchpoints.id, touchpointId));
  if (!row) throw notFound();
  return row as TouchpointRow;
}

/** Whose a touchpoint is: its owner's, or the journey's lead department's when nobody of ours owns it. */
export function answerableFor(departmentId: DepartmentId | null, leadDepartmentId: DepartmentId) {
  return { departmentIds: [departmentId ?? leadDepartmentId] };
}

/** Who may add a touchpoint: the lead department, or a department in its own name. */
export function addableBy(departmentId: DepartmentId | null, leadDepartmentId: DepartmentId) {
  return { departmentIds: departmentId === null ? [leadDepartmentId] : [leadDepartmentId, departmentId] };
}
