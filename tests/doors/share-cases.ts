import { createShareLink } from "@/lib/share-links/commands/create-share-link";
import { buildJourney } from "../support/factories/build-journey";
import type { DoorCase, DoorPlace } from "./door-case";
import type { DoorWorld } from "./door-world";
import { made } from "./made";

async function journeyAt(world: DoorWorld, place: DoorPlace) {
  const { id } = await buildJourney(world.organisationId, {
    leadDepartmentId: place.department,
    state: "published",
    publishedAt: new Date(),
  });
  return { journeyId: id };
}

const fields = () => ({
  note: "For the supplier",
  expiresOn: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
  showStory: true,
  showThinks: false,
  showBackStage: false,
  showImprovements: true,
});

const managing = (input: DoorCase["input"]): DoorCase => ({
  permission: "share-link.manage",
  input,
  asks: ["department"],
});
const visitorsOnly: DoorCase = {
  permission: "nobody",
  refusal: "not-found",
  input: () => Promise.resolve({}),
};

export const shareCases: Record<string, DoorCase> = {
  "share-link.create": managing(async (world, place) => ({
    ...(await journeyAt(world, place)),
    ...fields(),
  })),
  "share-link.revoke": managing(async (world, place) => {
    const journey = await journeyAt(world, place);
    const { link } = await made(createShareLink, world.system, { ...journey, ...fields() });
    return { shareLinkId: link.id };
  }),
  "share-link.list": managing(journeyAt),
  "share-link.open": visitorsOnly,
  "share-link.count-view": visitorsOnly,
};
