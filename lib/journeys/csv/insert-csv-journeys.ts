import { journeys as journeyTable } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { insertRows } from "@/lib/core/insert-rows";
import { newId, type DepartmentId, type JourneyId, type ServiceId, type StageId } from "@/lib/core/ids";
import type { CsvJourney } from "../formats/csv/csv-import";
import { inOrder } from "../in-order";
import { insertStagesOf } from "../insert-stages";

/** A journey that touchpoints are put into, and in its order the stages, each with its last order key. */
export type CsvPlace = {
  journeyId: JourneyId;
  stages: { id: StageId; last: string | null }[];
  /** How many touchpoints there are. */
  touchpoints: number;
};

const atOnce = 500;

/** Writes the journeys of a file with their stages, each with its entry in the log; answers them in order. */
export async function insertCsvJourneys(
  ctx: WriteContext,
  list: readonly CsvJourney[],
  home: { leadDepartmentId: DepartmentId; serviceId: ServiceId | null },
): Promise<CsvPlace[]> {
  const places: CsvPlace[] = [];
  for (let from = 0; from < list.length; from += atOnce) {
    places.push(...(await insertSome(ctx, list.slice(from, from + atOnce), home)));
    await ctx.flush();
  }
  return places;
}

async function insertSome(
  ctx: WriteContext,
  list: readonly CsvJourney[],
  home: { leadDepartmentId: DepartmentId; serviceId: ServiceId | null },
): Promise<CsvPlace[]> {
  const made = list.map(({ title, stages }) => ({ id: newId<JourneyId>(), title, stages }));
  const rows = made.map(({ id, title }) => ({ id, title, ...home }));
  await insertRows(
    ctx.tx,
    journeyTable,
    rows.map((row) => ({ organisationId: ctx.organisationId, ...row })),
  );
  for (const { id, ...fields } of rows) {
    ctx.record({
      entity: { kind: "journey", id },
      action: "journey.import",
      journeyId: id,
      after: { ...fields, version: 1 },
    });
  }
  const places = made.map(({ id }): CsvPlace => ({ journeyId: id, stages: [], touchpoints: 0 }));
  const placeOf = new Map(places.map((place) => [place.journeyId, place]));
  const stages = made.flatMap(({ id, stages: own }) =>
    inOrder(own.map((fields) => ({ journeyId: id, fields }))),
  );
  for (let from = 0; from < stages.length; from += atOnce) {
    for (const { id, journeyId } of await insertStagesOf(ctx, stages.slice(from, from + atOnce)))
      placeOf.get(journeyId)?.stages.push({ id, last: null });
  }
  return places;
}
