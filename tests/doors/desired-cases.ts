import { read } from "@/lib/core/read";
import { archiveTouchpoint } from "@/lib/journeys/commands/archive-touchpoint";
import { publishJourney } from "@/lib/journeys/commands/publish-journey";
import { startDesired } from "@/lib/journeys/commands/start-desired";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { buildJourney } from "../support/factories/build-journey";
import type { DoorCase, DoorPlace } from "./door-case";
import type { DoorWorld } from "./door-world";
import { made } from "./made";

async function journeyAt(world: DoorWorld, place: DoorPlace) {
  return buildJourney(world.organisationId, {
    leadDepartmentId: place.department,
    state: "published",
    publishedAt: new Date(),
    stages: [{ touchpoints: [{}, {}] }],
  });
}

/** A journey beside which a published desired one does without the first touchpoint. */
async function differing(world: DoorWorld, place: DoorPlace) {
  const { id: journeyId, touchpointIds } = await journeyAt(world, place);
  const desired = await made(startDesired, world.system, { journeyId });
  const map = await read(getJourneyMap, world.system, { journeyId: desired.id });
  const copy = map.ok ? map.value.stages[0]?.touchpoints[0] : undefined;
  if (!copy) throw new Error("the journey was not copied");
  await made(archiveTouchpoint, world.system, { touchpointId: copy.id, expectedVersion: 1 });
  await made(publishJourney, world.system, { journeyId: desired.id, expectedVersion: 1 });
  return { journeyId, touchpointIds: touchpointIds.slice(0, 1) };
}

export const desiredCases: Record<string, DoorCase> = {
  "journey.start-desired": {
    permission: "journey.edit",
    asks: ["department"],
    input: async (world, place) => ({ journeyId: (await journeyAt(world, place)).id }),
  },
  "journey.get-desired-difference": {
    permission: "workspace.view",
    input: async (world, place) => ({ journeyId: (await differing(world, place)).journeyId }),
  },
  "improvement.draft-from-difference": {
    permission: "improvement.propose",
    asks: ["department"],
    input: async (world, place) => ({ ...(await differing(world, place)), locale: "en" }),
  },
};
