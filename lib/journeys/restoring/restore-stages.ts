import { eq } from "drizzle-orm";
import { stages } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import type { JourneyRow } from "../journey-row";
import { stageFieldsSchema } from "../model";
import type { JourneySnapshot } from "../presented-snapshot";
import { keptInOrder } from "../rules/comparison/kept-in-order";
import type { StageRow } from "../stage-row";
import { writeStage } from "../write-stage";
import { changedFields } from "../changed-fields";
import { placeAmong } from "./place-among";

/** Brings a version's stages back, in its order and with its words; answers how many changed. */
export async function restoreStages(
  ctx: WriteContext,
  journey: JourneyRow,
  version: JourneySnapshot,
): Promise<number> {
  const rows = await loadStages(ctx, journey);
  const order = version.stages.map(({ id }) => id as string);
  const live = rows.filter(({ archivedAt }) => archivedAt === null).map(({ id }) => id);
  const kept = keptInOrder(live, order);
  let changed = 0;
  for (const { id, name, goal, phase } of version.stages) {
    const row = rows.find((one) => one.id === id);
    if (!row) continue;
    const position = kept.has(id) ? row.position : placeAmong(rows, order, id);
    const wanted = { ...stageFieldsSchema.parse({ name, goal, phase }), position, archivedAt: null };
    const changes = changedFields(row, wanted).after;
    if (Object.keys(changes).length === 0) continue;
    await writeStage(ctx, journey, row, changes, { within: true });
    Object.assign(row, changes);
    changed += 1;
  }
  return changed;
}

/** Archives the stages that a version does not have and nothing is left in; answers which still hold something. */
export async function archiveLaterStages(
  ctx: WriteContext,
  journey: JourneyRow,
  version: JourneySnapshot,
  occupied: ReadonlySet<string>,
): Promise<{ changed: number; kept: StageRow[] }> {
  const then = new Set<string>(version.stages.map(({ id }) => id));
  const later = (await loadStages(ctx, journey)).filter(
    ({ id, archivedAt }) => archivedAt === null && !then.has(id),
  );
  const empty = later.filter(({ id }) => !occupied.has(id));
  for (const row of empty) await writeStage(ctx, journey, row, { archivedAt: ctx.now }, { within: true });
  return { changed: empty.length, kept: later.filter(({ id }) => occupied.has(id)) };
}

async function loadStages(ctx: WriteContext, journey: JourneyRow): Promise<StageRow[]> {
  const rows = await ctx.tx
    .select()
    .from(stages)
    .where(eq(stages.journeyId, journey.id))
    .orderBy(stages.position, stages.id);
  return rows as StageRow[];
}
