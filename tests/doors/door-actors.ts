import { permissionRoles, type PermissionRole } from "@/lib/access/permissions";
import type { PersonActor } from "@/lib/core/actor";
import { buildPerson } from "../support/factories/build-person";
import type { DoorWorld } from "./door-world";

/** Somebody of every role; managers and editors are so in the world's own department. */
export async function buildDoorActors(world: DoorWorld): Promise<ReadonlyMap<PermissionRole, PersonActor>> {
  const actors = new Map<PermissionRole, PersonActor>();
  for (const role of permissionRoles) {
    const inDepartment = role === "manager" || role === "editor";
    const wishes = {
      // The narrowest organisation role, so that what is tried is the department's.
      role: inDepartment ? "viewer" : role,
      departments: inDepartment ? [{ departmentId: world.own, role }] : [],
    };
    actors.set(role, await buildPerson(world.organisationId, wishes));
  }
  return actors;
}
