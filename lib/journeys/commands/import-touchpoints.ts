import { generateKeyBetween } from "fractional-indexing";
import { z } from "zod";
import type { WriteContext } from "@/lib/core/context";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { journeyIdSchema, type DepartmentId } from "@/lib/core/ids";
import { parseInput } from "@/lib/core/parse-input";
import { insertCsvJourneys, type CsvPlace } from "../csv/insert-csv-journeys";
import { openCsvJourney } from "../csv/open-csv-journey";
import { findDepartments, findService } from "../find-references";
import { csvImportSchema, csvTouchpointSchema, type CsvImport } from "../formats/csv/csv-import";
import { csvLimits } from "../formats/csv/csv-limits";
import { importLimits } from "../formats/journey-import";
import { assertOwner, insertTouchpointsOf, type NewTouchpoint } from "../insert-touchpoints";
import { assertLiveJourney, lockJourney } from "../journey-row";

const atOnce = 500;

export const importTouchpoints = defineCommand({
  name: "journey.import-touchpoints",
  summary: "Make journeys of a table of touchpoints, or add them to a journey: all of them or none",
  input: csvImportSchema,
  output: z.object({
    journeys: z.int(),
    stages: z.int(),
    touchpoints: z.int(),
    /** The first of them. */
    journeyId: journeyIdSchema,
  }),
  async run(ctx, input) {
    const places = await openPlaces(ctx, input);
    const first = places[0];
    if (!first) throw new Error("nothing was made");
    const owners = new Set<string>(input.owners);
    let count = 0;
    let batch: Placed[] = [];
    for await (const given of input.touchpoints) {
      batch.push(placed(places, owners, given, count));
      count += 1;
      if (count > csvLimits.rows) throw invalid({ touchpoints: "too-many" });
      if (batch.length < atOnce) continue;
      await insertTouchpointsOf(ctx, batch);
      await ctx.flush();
      batch = [];
    }
    if (count === 0) throw invalid({ touchpoints: "empty" });
    await insertTouchpointsOf(ctx, batch);
    const stages = places.reduce((sum, place) => sum + place.stages.length, 0);
    return { journeys: places.length, stages, touchpoints: count, journeyId: first.journeyId };
  },
});

type Placed = NewTouchpoint & Pick<CsvPlace, "journeyId">;

async function openPlaces(ctx: WriteContext, { target, journeys, owners }: CsvImport): Promise<CsvPlace[]> {
  if (target.kind === "new") {
    const { leadDepartmentId, serviceId } = target;
    const service = await findService(ctx, serviceId);
    const { archived } = await findDepartments(ctx, [leadDepartmentId, ...owners]);
    ctx.authorise("journey.create", { departmentIds: [leadDepartmentId] });
    if (archived.has(leadDepartmentId)) throw invalid({ "target.leadDepartmentId": "archived" });
    if (service.archived.size > 0) throw invalid({ "target.serviceId": "archived" });
    assertLive(owners, archived);
    return insertCsvJourneys(ctx, journeys, { leadDepartmentId, serviceId });
  }
  const { archived } = await findDepartments(ctx, owners);
  const journey = await lockJourney(ctx, target.journeyId, "whole");
  // Who may edit a journey may also add to it in any department's name.
  ctx.authorise("journey.edit", { departmentIds: [journey.leadDepartmentId] });
  ctx.authorise("touchpoint.add", { departmentIds: [journey.leadDepartmentId] });
  assertLiveJourney(journey);
  assertLive(owners, archived);
  const [only, ...others] = journeys;
  if (!only || others.length > 0) throw invalid({ journeys: "too-many" });
  return [await openCsvJourney(ctx, journey.id, only.stages)];
}

function assertLive(owners: readonly DepartmentId[], archived: ReadonlySet<string>): void {
  const index = owners.findIndex((id) => archived.has(id));
  if (index >= 0) throw invalid({ [`owners.${index}`]: "archived" });
}

function placed(
  places: readonly CsvPlace[],
  owners: ReadonlySet<string>,
  given: unknown,
  index: number,
): Placed {
  const { journey, stage, departmentId, ...fields } = parseInput(csvTouchpointSchema, given, [
    "touchpoints",
    index,
  ]);
  const path = `touchpoints.${index}`;
  const place = places[journey];
  const home = place?.stages[stage];
  if (!place || !home) throw invalid({ [`${path}.stage`]: "invalid" });
  if (departmentId !== null && !owners.has(departmentId))
    throw invalid({ [`${path}.departmentId`]: "not-found" });
  assertOwner(fields.control, departmentId, `${path}.departmentId`);
  place.touchpoints += 1;
  if (place.touchpoints > importLimits.touchpoints) throw invalid({ [path]: "too-many" });
  const position = generateKeyBetween(home.last, null);
  home.last = position;
  return { journeyId: place.journeyId, stageId: home.id, position, departmentId, fields };
}
