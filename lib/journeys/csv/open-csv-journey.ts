import { asc, eq, sql } from "drizzle-orm";
import { generateNKeysBetween } from "fractional-indexing";
import { stages as stageTable, touchpoints } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { invalid } from "@/lib/core/errors";
import type { JourneyId, StageId } from "@/lib/core/ids";
import type { CsvJourney } from "../formats/csv/csv-import";
import { importLimits } from "../formats/journey-import";
import { insertStages } from "../insert-stages";
import type { CsvPlace } from "./insert-csv-journeys";

/**
 * A journey that is there, as a place for the file's touchpoints: stages of the same name are used, others are made
 * after the last. Under the whole journey's lock.
 */
export async function openCsvJourney(
  ctx: WriteContext,
  journeyId: JourneyId,
  wanted: CsvJourney["stages"],
): Promise<CsvPlace> {
  const { id, name, position, archivedAt } = stageTable;
  // Archived ones keep their places, so that what is restored finds its own free.
  const existing = await ctx.tx
    .select({ id, name, position, archivedAt })
    .from(stageTable)
    .where(eq(stageTable.journeyId, journeyId))
    .orderBy(asc(position), asc(id));
  const live = new Map(existing.filter((one) => !one.archivedAt).map((one) => [one.name, one.id as StageId]));
  const missing = wanted.filter((stage) => !live.has(stage.name));
  if (live.size + missing.length > importLimits.stages) throw invalid({ journeys: "too-many" });
  const keys = generateNKeysBetween(existing.at(-1)?.position ?? null, null, missing.length);
  const fresh = await insertStages(
    ctx,
    journeyId,
    missing.map((fields, index) => ({ fields, position: keys[index] ?? "" })),
  );
  for (const stage of fresh) live.set(stage.name, stage.id);
  const occupied = await ctx.tx
    .select({
      stageId: touchpoints.stageId,
      last: sql<string>`max(${touchpoints.position} collate "C")`,
      count: sql<number>`(count(*) filter (where ${touchpoints.archivedAt} is null))::int`,
    })
    .from(touchpoints)
    .where(eq(touchpoints.journeyId, journeyId))
    .groupBy(touchpoints.stageId);
  const lastOf = new Map(occupied.map(({ stageId, last }) => [stageId, last]));
  return {
    journeyId,
    stages: wanted.flatMap((stage) => {
      const stageId = live.get(stage.name);
      return stageId ? [{ id: stageId, last: lastOf.get(stageId) ?? null }] : [];
    }),
    touchpoints: occupied.reduce((sum, { count }) => sum + count, 0),
  };
}
