import { eq } from "drizzle-orm";
import { withTenant } from "@/db/client";
import { comments, improvements, suggestions } from "@/db/schema";
import type { PersonActor, SystemActor } from "@/lib/core/actor";
import type { DepartmentId, OrganisationId } from "@/lib/core/ids";
import { buildDepartment } from "../support/factories/build-department";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";

/** An organisation in which every door can be tried; `place` is the department the tried record belongs to. */
export type DoorWorld = {
  organisationId: OrganisationId;
  system: SystemActor;
  owner: PersonActor;
  /** The tried actors are in this one … */
  own: DepartmentId;
  /** … and not in this one. */
  other: DepartmentId;
  /** A third, to hand things to. */
  third: DepartmentId;
};

export async function buildDoorWorld(): Promise<DoorWorld> {
  const { id: organisationId } = await buildOrganisation();
  return {
    organisationId,
    system: { kind: "system", organisationId, name: "Test" },
    owner: await buildPerson(organisationId, { role: "owner" }),
    own: await buildDepartment(organisationId),
    other: await buildDepartment(organisationId),
    third: await buildDepartment(organisationId),
  };
}

const authored = { comment: comments, improvement: improvements, suggestion: suggestions };

/** Makes somebody the author of a record that another wrote. */
export async function makeAuthor(
  world: DoorWorld,
  kind: keyof typeof authored,
  id: string,
  author: PersonActor,
): Promise<void> {
  const authorId = author.userId;
  await withTenant(world.organisationId, async (tx) => {
    const table = authored[kind];
    await tx.update(table).set({ authorId }).where(eq(table.id, id));
  });
}
