import { archiveJourney } from "@/lib/journeys/commands/archive-journey";
import { archiveStage } from "@/lib/journeys/commands/archive-stage";
import { archiveTouchpoint } from "@/lib/journeys/commands/archive-touchpoint";
import { publishJourney } from "@/lib/journeys/commands/publish-journey";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { allLanes } from "@/lib/journeys/rules/lane-choice";
import { buildJourney } from "../support/factories/build-journey";
import type { DoorCase, DoorPlace } from "./door-case";
import type { DoorWorld } from "./door-world";
import { made } from "./made";

const version = { expectedVersion: 1 };

/** A published journey led by the place's department with one touchpoint of it. */
async function journeyAt(world: DoorWorld, place: DoorPlace, touchpoint: { control?: string } = {}) {
  const journey = await buildJourney(world.organisationId, {
    leadDepartmentId: place.department,
    state: "published",
    publishedAt: new Date(),
    stages: [{ touchpoints: [{ departmentId: place.department, ...touchpoint }] }, { touchpoints: [] }],
  });
  const [stage, empty] = journey.stages;
  const touchpointId = journey.touchpointIds[0];
  if (!stage || !empty || !touchpointId) throw new Error("the factory left something out");
  return { journeyId: journey.id, stageId: stage.id, emptyStageId: empty.id, touchpointId };
}

/** A journey with one version, whose touchpoint says something else since. */
async function changedSincePublished(world: DoorWorld, place: DoorPlace) {
  const { journeyId, touchpointId } = await journeyAt(world, place);
  const { version: expectedVersion } = await made(publishJourney, world.system, { journeyId, ...version });
  await made(updateTouchpoint, world.system, { touchpointId, ...version, changes: { does: "Now this" } });
  return { journeyId, touchpointId, expectedVersion };
}

const fields = { title: "Asks", kind: "contact", channel: "phone" };
const lead = (permission: DoorCase["permission"], input: DoorCase["input"]): DoorCase => ({
  permission,
  input,
  asks: ["department"],
});

export const journeyCases: Record<string, DoorCase> = {
  "map-view.save": {
    permission: "map-view.save",
    asks: ["self"],
    input: () => Promise.resolve({ lanes: allLanes.toReversed() }),
  },
  "journey.create": lead("journey.create", (_, { department }) =>
    Promise.resolve({ fields: { title: "New", leadDepartmentId: department } }),
  ),
  "journey.import": lead("journey.create", (_, { department }) =>
    Promise.resolve({
      title: "Imported",
      serviceId: null,
      leadDepartmentId: department,
      stages: [{ name: "One", touchpoints: [{ ...fields, departmentId: department }] }],
    }),
  ),
  "journey.import-touchpoints": lead("journey.create", (_, { department }) =>
    Promise.resolve({
      target: { kind: "new", leadDepartmentId: department, serviceId: null },
      journeys: [{ title: "Imported", stages: [{ name: "One" }] }],
      owners: [department],
      touchpoints: [{ ...fields, journey: 0, stage: 0, departmentId: department }],
    }),
  ),
  "journey.update": lead("journey.edit", async (world, place) => ({
    journeyId: (await journeyAt(world, place)).journeyId,
    ...version,
    changes: { goal: "Another" },
  })),
  "journey.publish": lead("journey.publish", async (world, place) => ({
    journeyId: (await journeyAt(world, place)).journeyId,
    ...version,
  })),
  "journey.unpublish": lead("journey.publish", async (world, place) => {
    const { journeyId } = await journeyAt(world, place);
    const { version: expectedVersion } = await made(publishJourney, world.system, { journeyId, ...version });
    return { journeyId, expectedVersion };
  }),
  "journey.review": lead("journey.publish", async (world, place) => ({
    journeyId: (await journeyAt(world, place)).journeyId,
    ...version,
    checked: ["interval"],
    note: "It still goes like this",
  })),
  "journey.get-review": {
    permission: "workspace.view",
    input: async (world, place) => ({ journeyId: (await journeyAt(world, place)).journeyId }),
  },
  "journey.list-due": {
    permission: "workspace.view",
    input: (_, { department }) => Promise.resolve({ departmentId: department }),
  },
  "journey.archive": lead("journey.archive", async (world, place) => ({
    journeyId: (await journeyAt(world, place)).journeyId,
    ...version,
  })),
  "journey.restore": lead("journey.archive", async (world, place) => {
    const { journeyId } = await journeyAt(world, place);
    const { version: expectedVersion } = await made(archiveJourney, world.system, { journeyId, ...version });
    return { journeyId, expectedVersion };
  }),
  "stage.create": lead("journey.edit", async (world, place) => ({
    journeyId: (await journeyAt(world, place)).journeyId,
    fields: { name: "Next" },
  })),
  "stage.update": lead("journey.edit", async (world, place) => ({
    stageId: (await journeyAt(world, place)).stageId,
    ...version,
    changes: { name: "Renamed" },
  })),
  "stage.move": lead("journey.edit", async (world, place) => {
    const { stageId, emptyStageId } = await journeyAt(world, place);
    return { stageId, ...version, after: emptyStageId };
  }),
  "stage.archive": lead("journey.edit", async (world, place) => ({
    stageId: (await journeyAt(world, place)).emptyStageId,
    ...version,
  })),
  "stage.restore": lead("journey.edit", async (world, place) => {
    const { emptyStageId: stageId } = await journeyAt(world, place);
    const { version: expectedVersion } = await made(archiveStage, world.system, { stageId, ...version });
    return { stageId, expectedVersion };
  }),
  "touchpoint.create": lead("touchpoint.add", async (world, place) => ({
    stageId: (await journeyAt(world, place)).stageId,
    departmentId: place.department,
    fields,
  })),
  "touchpoint.create-several": lead("touchpoint.add", async (world, place) => ({
    stageId: (await journeyAt(world, place)).stageId,
    touchpoints: [1, 2].map(() => ({ departmentId: place.department, fields })),
  })),
  "touchpoint.update": lead("touchpoint.edit", async (world, place) => ({
    touchpointId: (await journeyAt(world, place)).touchpointId,
    ...version,
    changes: { does: "Something else" },
  })),
  "touchpoint.move": lead("journey.edit", async (world, place) => {
    const { touchpointId, emptyStageId: stageId } = await journeyAt(world, place);
    return { touchpointId, ...version, stageId };
  }),
  "touchpoint.move-several": lead("journey.edit", async (world, place) => {
    const { journeyId, touchpointId, emptyStageId: stageId } = await journeyAt(world, place);
    return { journeyId, touchpoints: [{ touchpointId, ...version }], stageId };
  }),
  // At once only to those one answers for as well; here to nobody, where nobody controls it.
  "touchpoint.hand-over": lead("touchpoint.hand-over", async (world, place) => ({
    touchpointId: (await journeyAt(world, place, { control: "uncontrolled" })).touchpointId,
    ...version,
    departmentId: null,
  })),
  "touchpoint.duplicate": lead("touchpoint.add", async (world, place) => ({
    touchpointId: (await journeyAt(world, place)).touchpointId,
  })),
  "touchpoint.archive": lead("touchpoint.edit", async (world, place) => ({
    touchpointId: (await journeyAt(world, place)).touchpointId,
    ...version,
  })),
  "touchpoint.restore": lead("touchpoint.edit", async (world, place) => {
    const { touchpointId } = await journeyAt(world, place);
    const { version: expectedVersion } = await made(archiveTouchpoint, world.system, {
      touchpointId,
      ...version,
    });
    return { touchpointId, expectedVersion };
  }),
  "journey.restore-version": lead("journey.edit", async (world, place) => {
    const { journeyId, expectedVersion } = await changedSincePublished(world, place);
    return { journeyId, expectedVersion, number: 1 };
  }),
  "touchpoint.restore-from-version": lead("touchpoint.edit", async (world, place) => {
    const { touchpointId } = await changedSincePublished(world, place);
    return { touchpointId, expectedVersion: 2, number: 1 };
  }),
  "journey.get-version": {
    permission: "workspace.view",
    input: async (world, place) => ({
      journeyId: (await changedSincePublished(world, place)).journeyId,
      number: 1,
    }),
  },
  "journey.get-comparison": {
    permission: "workspace.view",
    input: async (world, place) => ({
      journeyId: (await changedSincePublished(world, place)).journeyId,
      from: 1,
      to: "now",
    }),
  },
  "touchpoint.bulk-edit": lead("touchpoint.edit", async (world, place) => {
    const { journeyId, touchpointId } = await journeyAt(world, place);
    return { journeyId, edits: [{ touchpointId, ...version, changes: { channel: "chat" } }] };
  }),
  "journey.list": { permission: "workspace.view", input: () => Promise.resolve({}) },
  "journey.get-map": {
    permission: "workspace.view",
    input: async (world, place) => ({ journeyId: (await journeyAt(world, place)).journeyId }),
  },
  "journey.get-state": {
    permission: "workspace.view",
    input: async (world, place) => ({ journeyId: (await journeyAt(world, place)).journeyId }),
  },
  "journey.list-versions": {
    permission: "workspace.view",
    input: async (world, place) => ({ journeyId: (await journeyAt(world, place)).journeyId }),
  },
  "touchpoint.get-history": {
    permission: "workspace.view",
    input: async (world, place) => ({ touchpointId: (await journeyAt(world, place)).touchpointId }),
  },
  "touchpoint.nest": lead("touchpoint.edit", async (world, place) => ({
    touchpointId: (await journeyAt(world, place)).touchpointId,
    ...version,
    childJourneyId: (await journeyAt(world, place)).journeyId,
  })),
  "touchpoint.list-nestable": {
    permission: "workspace.view",
    input: async (world, place) => ({ touchpointId: (await journeyAt(world, place)).touchpointId }),
  },
  "touchpoint.list": {
    permission: "workspace.view",
    input: async (world, place) => ({ journeyIds: [(await journeyAt(world, place)).journeyId] }),
  },
  "portfolio.get": {
    permission: "workspace.view",
    input: (_, { department }) => Promise.resolve({ departmentId: department }),
  },
  "dashboard.get": {
    permission: "workspace.view",
    input: (_, { department }) => Promise.resolve({ months: 3, departmentId: department }),
  },
};
