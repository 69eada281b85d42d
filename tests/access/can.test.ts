import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { can } from "@/lib/access/can";
import { permissionRoles, permissions, type Permission, type PermissionRole } from "@/lib/access/permissions";
import type { PersonActor } from "@/lib/core/actor";
import {
  newId,
  type DepartmentId,
  type MembershipId,
  type OrganisationId,
  type UserId,
} from "@/lib/core/ids";
import { expectedPermissions } from "../support/expected-permissions";

const mine = newId<DepartmentId>();
const other = newId<DepartmentId>();
const me = newId<UserId>();
const somebody = newId<UserId>();

function actorAs(role: PermissionRole): PersonActor {
  const inDepartment = role === "manager" || role === "editor";
  return {
    kind: "person",
    organisationId: newId<OrganisationId>(),
    userId: me,
    membershipId: newId<MembershipId>(),
    email: "me@example.org",
    name: "Me",
    // The narrowest organisation role, so that only the department's role can answer.
    role: inDepartment ? "nothing" : role,
    departments: inDepartment ? [{ departmentId: mine, role }] : [],
  };
}

const keys = Object.keys(permissions) as Permission[];
const cells = keys.flatMap((permission) => permissionRoles.map((role) => ({ permission, role })));

describe("the permission table", () => {
  test("has the rows that were written down, and no other", () => {
    expect(new Set(keys)).toEqual(new Set(expectedPermissions.keys()));
  });

  test.each(cells)("$permission × $role", ({ permission, role }) => {
    const reach = expectedPermissions.get(permission)?.get(role) ?? null;
    const actor = actorAs(role);
    const state = permission === "improvement.edit" ? "proposed" : "draft";
    const ask = (departmentId: DepartmentId, authorId: UserId) =>
      can(actor, permission, { departmentIds: [departmentId], authorId, state });
    expect(ask(mine, somebody)).toBe(reach === "org" || reach === "dept");
    expect(ask(other, somebody)).toBe(reach === "org");
    expect(ask(other, me)).toBe(reach === "org" || reach === "own");
    expect(can(actor, permission, {})).toBe(reach === "org");
  });
});

describe("can", () => {
  test("an improvement is its author's to edit while it is proposed, and no longer", () => {
    const ask = (state?: string) => can(actorAs("member"), "improvement.edit", { authorId: me, state });
    expect(ask("proposed")).toBe(true);
    expect(ask("assessed")).toBe(false);
    expect(ask(undefined)).toBe(false);
  });

  test("an unknown permission or role is a no, whatever it is called", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (permission, role) => {
        fc.pre(!(permission in permissions) || !permissionRoles.some((known) => known === role));
        const actor = { ...actorAs("owner"), role, departments: [{ departmentId: mine, role }] };
        expect(can(actor, permission, { departmentIds: [mine], authorId: me })).toBe(false);
      }),
    );
  });

  test("names that every object has are no permissions", () => {
    for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
      expect(can(actorAs("owner"), name, { departmentIds: [mine] })).toBe(false);
    }
  });

  test("a department's role in the organisation's column gives nothing, nor the other way round", () => {
    for (const permission of keys) {
      const resource = { departmentIds: [mine], authorId: me, state: "proposed" };
      expect(can({ ...actorAs("viewer"), role: "manager" }, permission, resource)).toBe(false);
      const misplaced = {
        ...actorAs("viewer"),
        role: "nothing",
        departments: [{ departmentId: mine, role: "owner" }],
      };
      expect(can(misplaced, permission, resource)).toBe(false);
    }
  });

  test("roles add up: nobody loses a right by getting another role", () => {
    const role = fc.constantFrom(...permissionRoles);
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        role,
        fc.constantFrom("manager", "editor"),
        (permission, first, second) => {
          const resource = { departmentIds: [mine], authorId: me, state: "proposed" };
          const actor = actorAs(first);
          const more = {
            ...actor,
            departments: [...actor.departments, { departmentId: mine, role: second }],
          };
          if (can(actor, permission, resource)) expect(can(more, permission, resource)).toBe(true);
        },
      ),
    );
  });
});
