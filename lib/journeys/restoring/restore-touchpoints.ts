import { eq } from "drizzle-orm";
import { touchpoints } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import type { StageId } from "@/lib/core/ids";
import type { JourneyRow } from "../journey-row";
import type { LeftAlone } from "../presented-restored";
import type { JourneySnapshot } from "../presented-snapshot";
import { keptInOrder } from "../rules/comparison/kept-in-order";
import { answerableFor, type TouchpointRow } from "../touchpoint-row";
import { updateTouchpointRow } from "../write-touchpoint";
import { fieldsToRestore } from "./fields-to-restore";
import { nestingToRestore } from "./nesting-to-restore";
import { placeAmong } from "./place-among";

type Outcome = { changed: number; leftAlone: LeftAlone[]; occupied: Set<string> };

/**
 * Makes a journey's touchpoints what a version says: each as far as one may edit it, all in the version's
 * order, which is the journey's. Its stages are there already.
 */
export async function restoreTouchpoints(
  ctx: WriteContext,
  journey: JourneyRow,
  version: JourneySnapshot,
): Promise<Outcome> {
  const rows = await lockTouchpoints(ctx, journey);
  const leftAlone: LeftAlone[] = [];
  let changed = 0;
  const write = async (row: TouchpointRow, changes: Partial<typeof touchpoints.$inferInsert>) => {
    if (Object.keys(changes).length === 0) return;
    await updateTouchpointRow(ctx, journey, row, changes, undefined, true);
    Object.assign(row, changes);
    changed += 1;
  };
  const leave = ({ title }: TouchpointRow, reason: LeftAlone["reason"]) =>
    leftAlone.push({ kind: "touchpoint", title, reason });
  const mayEdit = ({ departmentId }: TouchpointRow) =>
    ctx.can("touchpoint.edit", answerableFor(departmentId, journey.leadDepartmentId));

  for (const stage of version.stages) {
    const place = placesIn(
      stage.id,
      stage.touchpoints.map(({ id }) => id),
      rows,
    );
    for (const said of stage.touchpoints) {
      const row = rows.find(({ id }) => id === said.id);
      if (!row) continue;
      const fields = fieldsToRestore(row, said);
      const back = row.archivedAt === null ? {} : { archivedAt: null };
      const nesting = await nestingToRestore(ctx, journey, row, said);
      const all = { ...fields, ...back, ...nesting.changes };
      const differs = Object.keys(all).length > 0;
      const may = !differs || mayEdit(row);
      if (!may) leave(row, "not-yours");
      // What stays archived has no place; the order of the rest is the journey's, whoever owns it.
      if (!may && row.archivedAt !== null) continue;
      await write(row, { ...(may ? all : {}), ...place(row) });
      if (may && nesting.lost) leave(row, "nesting");
      if (row.departmentId !== said.departmentId) leave(row, "ownership");
    }
  }
  const then = new Set(version.stages.flatMap((stage) => stage.touchpoints.map(({ id }) => id)));
  for (const row of rows) {
    if (row.archivedAt !== null || then.has(row.id)) continue;
    if (mayEdit(row)) await write(row, { archivedAt: ctx.now });
    else leave(row, "not-yours");
  }
  const live = rows.filter(({ archivedAt }) => archivedAt === null);
  return { changed, leftAlone, occupied: new Set(live.map(({ stageId }) => stageId)) };
}

/** Where a stage's touchpoints go: nowhere, as long as they stand there in this order. */
function placesIn(stageId: StageId, order: readonly string[], rows: readonly TouchpointRow[]) {
  const live = rows.filter((row) => row.stageId === stageId && row.archivedAt === null).sort(byPlace);
  const kept = keptInOrder(
    live.map(({ id }) => id),
    order,
  );
  return (row: TouchpointRow) => {
    if (kept.has(row.id)) return {};
    const there = rows.filter((one) => one.stageId === stageId);
    return { stageId, position: placeAmong(there, order, row.id) };
  };
}

const byPlace = (a: TouchpointRow, b: TouchpointRow) =>
  a.position === b.position ? (a.id < b.id ? -1 : 1) : a.position < b.position ? -1 : 1;

async function lockTouchpoints(ctx: WriteContext, journey: JourneyRow): Promise<TouchpointRow[]> {
  const rows = await ctx.tx
    .select()
    .from(touchpoints)
    .where(eq(touchpoints.journeyId, journey.id))
    .orderBy(touchpoints.id)
    .for("no key update");
  return rows as TouchpointRow[];
}
