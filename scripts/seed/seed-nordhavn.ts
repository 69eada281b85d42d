import { seedComments } from "@/db/seed/comments";
import { seedDepartments } from "@/db/seed/departments";
import { startingImprovements } from "@/db/seed/improvements/starting";
import { workingImprovements } from "@/db/seed/improvements/working";
import { seedJourneys } from "@/db/seed/journeys/all-journeys";
import { demoMembers } from "@/db/seed/people";
import { seedPersonas } from "@/db/seed/personas";
import { seedServices } from "@/db/seed/services";
import { createComment } from "@/lib/comments/commands/create-comment";
import type { SystemActor } from "@/lib/core/actor";
import type { DepartmentId, ServiceId } from "@/lib/core/ids";
import { createDepartment } from "@/lib/departments/commands/create-department";
import { departmentColourSchema } from "@/lib/departments/model";
import { personaFieldsSchema } from "@/lib/personas/model";
import { createPersona } from "@/lib/personas/commands/create-persona";
import { createService } from "@/lib/services/commands/create-service";
import { updateService } from "@/lib/services/commands/update-service";
import type { Calendar } from "./days-ago";
import { must } from "./must";
import { seedDesired } from "./seed-desired";
import { seedImprovementStory } from "./seed-improvement-story";
import { seedJourneyStory } from "./seed-journey-story";
import { actorsOf, seedMember } from "./seed-people";
import { seedWorkingTogether } from "./seed-working-together";
import { under, type SeedWorld } from "./seed-world";

/** Fills the demonstration organisation through the doors, its past on their clock. */
export async function seedNordhavn(system: SystemActor, calendar: Calendar): Promise<void> {
  const departments = new Map<string, DepartmentId>();
  for (const { key, colour, ...fields } of seedDepartments) {
    const made = await must(
      createDepartment,
      system,
      { ...fields, colour: departmentColourSchema.parse(colour) },
      calendar.clock(358),
    );
    departments.set(key, made.id);
  }
  for (const person of demoMembers) {
    if (person.organisation === "nordhavn" && person.role !== "owner") {
      await seedMember(system, person, departments, calendar.clock(357));
    }
  }
  const world: SeedWorld = {
    system,
    calendar,
    departments,
    people: await actorsOf(system),
    services: new Map(),
    personas: new Map(),
    journeys: new Map(),
    touchpoints: new Map(),
  };
  await seedCatalogue(world);
  for (const story of seedJourneys) await seedJourneyStory(world, story);
  const proposed = [...startingImprovements, ...workingImprovements];
  for (const story of proposed.sort((a, b) => b.proposedDaysAgo - a.proposedDaysAgo)) {
    await seedImprovementStory(world, story);
  }
  for (const [journey, touchpoint, author, daysAgo, body] of seedComments) {
    const subject = { kind: "touchpoint" as const, id: under(world.touchpoints, `${journey}/${touchpoint}`) };
    await must(createComment, under(world.people, author), { subject, body }, calendar.clock(daysAgo, 13));
  }
  await seedDesired(world);
  await seedWorkingTogether(world);
  await reviseLicences(world);
}

async function seedCatalogue(world: SeedWorld): Promise<void> {
  const { calendar, system } = world;
  for (const { key, department, ...fields } of seedServices) {
    const input = { ...fields, ownerDepartmentId: under(world.departments, department) };
    world.services.set(key, (await must(createService, system, input, calendar.clock(356))).id);
  }
  for (const { key, ...fields } of seedPersonas) {
    const input = personaFieldsSchema.parse({ ...fields, portraitUrl: "" });
    world.personas.set(key, (await must(createPersona, system, input, calendar.clock(355))).id);
  }
}

// A service that changed makes its journey due for review.
async function reviseLicences({ services, system, calendar }: SeedWorld): Promise<void> {
  const serviceId = under(services, "licence") satisfies ServiceId;
  const description = "A program that is not on everybody's laptop; since this month also by subscription.";
  await must(updateService, system, { serviceId, expectedVersion: 1, description }, calendar.clock(18));
}
