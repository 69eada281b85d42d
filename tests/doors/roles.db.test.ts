import { beforeAll, describe, expect, test } from "vitest";
import { withTenant } from "@/db/client";
import { auditEntries, outboxEvents } from "@/db/schema";
import { permissionRoles, type PermissionRole } from "@/lib/access/permissions";
import type { PersonActor } from "@/lib/core/actor";
import { commands, queries } from "@/lib/registry";
import { expectedPermissions } from "../support/expected-permissions";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";
import { doorCases } from "./door-cases";
import { buildDoorWorld, type DoorWorld } from "./door-world";
import { knock } from "./knock";

useTestDatabase();

let world: DoorWorld;
const actors = new Map<PermissionRole, PersonActor>();

beforeAll(async () => {
  world = await buildDoorWorld();
  for (const role of permissionRoles) {
    const inDepartment = role === "manager" || role === "editor";
    actors.set(
      role,
      await buildPerson(world.organisationId, {
        // The narrowest organisation role, so that what is tried is the department's.
        role: inDepartment ? "viewer" : role,
        departments: inDepartment ? [{ departmentId: world.own, role }] : [],
      }),
    );
  }
});

const written = () =>
  withTenant(world.organisationId, async (tx) => [
    await tx.$count(auditEntries),
    await tx.$count(outboxEvents),
  ]);

test("every door of the registry is tried", () => {
  expect(Object.keys(doorCases).sort()).toEqual([...commands.keys(), ...queries.keys()].sort());
});

const places = ["own department", "other department", "written by me"] as const;
const tries = Object.keys(doorCases).flatMap((name) => permissionRoles.map((role) => ({ name, role })));

describe.each(tries)("$name as $role", ({ name, role }) => {
  test.each(places)("%s", async (where) => {
    const door = doorCases[name];
    const actor = actors.get(role);
    if (!door || !actor) throw new Error("nothing to try");
    const place = {
      department: where === "own department" ? world.own : world.other,
      author: where === "written by me" ? actor : world.owner,
    };
    const input = await door.input(world, place);
    const reach =
      door.permission === "nobody" ? null : (expectedPermissions.get(door.permission)?.get(role) ?? null);
    const asks = door.asks ?? [];
    const allowed =
      reach === "org" ||
      (reach === "dept" && asks.includes("department") && where === "own department") ||
      (reach === "own" && asks.includes("author") && where === "written by me");

    const before = await written();
    const result = await knock(name, actor, name === "organisation.update" ? await current(input) : input);
    if (allowed) {
      expect(result, JSON.stringify(result)).toMatchObject({ ok: true });
      if (commands.has(name)) expect((await written())[0]).toBeGreaterThan(before[0] ?? 0);
    } else {
      expect(result).toEqual({ ok: false, error: { kind: "forbidden" } });
      expect(await written()).toEqual(before);
    }
  });
});

// The one record that all tries share: whoever comes later sees a later version.
async function current(input: object): Promise<object> {
  const settings = await knock("organisation.get-settings", world.owner, {});
  const version =
    (settings.ok && (settings.value as { organisation: { version: number } }).organisation.version) || 1;
  return { ...input, expectedVersion: version };
}
