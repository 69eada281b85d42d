import { randomUUID } from "node:crypto";
import { archiveTemplate } from "@/lib/templates/commands/archive-template";
import { saveTemplate } from "@/lib/templates/commands/save-template";
import { buildJourney } from "../support/factories/build-journey";
import type { DoorCase, DoorPlace } from "./door-case";
import type { DoorWorld } from "./door-world";
import { made } from "./made";

const version = { expectedVersion: 1 };
const fields = () => ({ name: `Template ${randomUUID()}`, description: "For those who begin" });

async function journeyAt(world: DoorWorld, place: DoorPlace) {
  const { id } = await buildJourney(world.organisationId, {
    leadDepartmentId: place.department,
    state: "published",
    publishedAt: new Date(),
    stages: [{ touchpoints: [{ departmentId: place.department }] }],
  });
  return { journeyId: id };
}

async function templateAt(world: DoorWorld, place: DoorPlace) {
  const { id } = await made(saveTemplate, world.system, { ...(await journeyAt(world, place)), ...fields() });
  return { templateId: id };
}

const managing = (input: DoorCase["input"]): DoorCase => ({
  permission: "template.manage",
  input,
  asks: ["department"],
});

export const templateCases: Record<string, DoorCase> = {
  "template.save": managing(async (world, place) => ({ ...(await journeyAt(world, place)), ...fields() })),
  "template.rename": managing(async (world, place) => ({
    ...(await templateAt(world, place)),
    ...version,
    ...fields(),
  })),
  "template.archive": managing(async (world, place) => ({ ...(await templateAt(world, place)), ...version })),
  "template.restore": managing(async (world, place) => {
    const { templateId } = await templateAt(world, place);
    const { version: expectedVersion } = await made(archiveTemplate, world.system, {
      templateId,
      ...version,
    });
    return { templateId, expectedVersion };
  }),
  "template.list": { permission: "workspace.view", input: () => Promise.resolve({}) },
  "template.get": { permission: "workspace.view", input: templateAt },
};
