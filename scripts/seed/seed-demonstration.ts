import { withTenant } from "@/db/client";
import { demoMembers } from "@/db/seed/people";
import type { SystemActor } from "@/lib/core/actor";
import { newId, type OrganisationId } from "@/lib/core/ids";
import { createOrganisation } from "@/lib/organisations/commands/create-organisation";
import { backdate } from "./backdate";
import { calendarFrom, type Calendar } from "./days-ago";
import { must } from "./must";
import { seedNordhavn } from "./seed-nordhavn";
import { seedUser } from "./seed-people";
import { seedSydby } from "./seed-sydby";

/** Makes both demonstration organisations. The pool must already point at a migrated database without them. */
export async function seedDemonstration(now: Date = new Date()): Promise<void> {
  const calendar = calendarFrom(now);
  await seedOrganisation({ slug: "nordhavn", name: "Nordhavn", locale: "en" }, calendar, seedNordhavn);
  await seedOrganisation({ slug: "sydby", name: "Sydby", locale: "da" }, calendar, seedSydby);
}

type Place = { slug: "nordhavn" | "sydby"; name: string; locale: "en" | "da" };

async function seedOrganisation(
  { slug, name, locale }: Place,
  calendar: Calendar,
  fill: (system: SystemActor, calendar: Calendar) => Promise<void>,
): Promise<void> {
  const owner = demoMembers.find((person) => person.organisation === slug && person.role === "owner");
  if (!owner) throw new Error(`${slug} has no owner`);
  const organisationId = newId<OrganisationId>();
  const system: SystemActor = { kind: "system", organisationId, name: "Throughline" };
  const userId = await seedUser(owner);
  const person = { userId, email: owner.email, name: owner.name };
  await must(createOrganisation, system, { slug, name, locale, owner: person }, calendar.clock(360));
  await fill(system, calendar);
  await withTenant(organisationId, backdate);
}
