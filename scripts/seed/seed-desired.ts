import { desiredLaptop } from "@/db/seed/desired-laptop";
import { draftFromDifference } from "@/lib/backlog/commands/draft-from-difference";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archiveTouchpoint } from "@/lib/journeys/commands/archive-touchpoint";
import { createTouchpoint } from "@/lib/journeys/commands/create-touchpoint";
import { publishJourney } from "@/lib/journeys/commands/publish-journey";
import { startDesired } from "@/lib/journeys/commands/start-desired";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { must } from "./must";
import { under, type SeedWorld } from "./seed-world";

/** Draws one journey as it should be, beside how it is, and takes one of the differences up. */
export async function seedDesired(world: SeedWorld): Promise<void> {
  const { calendar, people } = world;
  const { journey, begunDaysAgo, changed, leftOut, added, publishedDaysAgo, takenUp } = desiredLaptop;
  const [admin, clock] = [under(people, "admin"), calendar.clock(begunDaysAgo, 14)];
  const journeyId = under(world.journeys, journey);
  const desired = await must(startDesired, admin, { journeyId }, calendar.clock(begunDaysAgo, 13));
  const stages = await stagesOf(world, desired.id);
  const drawn = (title: string) => {
    const found = stages.flatMap(({ touchpoints }) => touchpoints).find((one) => one.title === title);
    if (!found) throw new Error(`the desired journey has no touchpoint ${title}`);
    return { touchpointId: found.id, expectedVersion: found.version };
  };
  for (const [title, changes] of Object.entries(changed))
    await must(updateTouchpoint, admin, { ...drawn(title), changes }, clock);
  for (const title of leftOut) await must(archiveTouchpoint, admin, drawn(title), clock);
  const stage = stages.find(({ name }) => name === added.stage);
  if (!stage) throw new Error(`the desired journey has no stage ${added.stage}`);
  const place = { stageId: stage.id, after: null, departmentId: under(world.departments, added.department) };
  await must(createTouchpoint, admin, { ...place, fields: added.fields }, clock);
  const seen = { journeyId: desired.id, expectedVersion: desired.version, note: "" };
  await must(publishJourney, admin, seen, calendar.clock(publishedDaysAgo, 15));
  const touchpointIds = [under(world.touchpoints, `${journey}/${takenUp.touchpoint}`)];
  await must(
    draftFromDifference,
    under(people, takenUp.author),
    { journeyId, touchpointIds, locale: "en" },
    calendar.clock(takenUp.daysAgo, 10),
  );
}

async function stagesOf({ system }: SeedWorld, journeyId: JourneyId) {
  const map = await read(getJourneyMap, system, { journeyId });
  if (!map.ok) throw new Error("the desired journey cannot be read");
  return map.value.stages;
}
