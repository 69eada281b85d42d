import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { withTenant } from "@/db/client";
import { auditEntries, outboxEvents } from "@/db/schema";
import { permissionRoles, type PermissionRole } from "@/lib/access/permissions";
import type { PersonActor } from "@/lib/core/actor";
import { commands, queries } from "@/lib/registry";
import { expectedPermissions } from "../support/expected-permissions";
import { keepStatistics } from "../support/keep-statistics";
import { useTestDatabase } from "../support/use-test-database";
import { buildDoorActors } from "./door-actors";
import { doorCases } from "./door-cases";
import { doorPlace, doorPlaces, opens } from "./door-place";
import { buildDoorWorld, type DoorWorld } from "./door-world";
import { furtherCases } from "./further-cases";
import { knockCurrent } from "./knock-current";

const database = useTestDatabase();

let world: DoorWorld;
let actors: ReadonlyMap<PermissionRole, PersonActor>;

beforeAll(async () => {
  world = await buildDoorWorld();
  actors = await buildDoorActors(world);
});

beforeEach(keepStatistics(database));

/** The newest of what a door writes of itself: ids only ever grow. */
const written = () =>
  withTenant(world.organisationId, async (tx) => {
    const newest = sql<string | null>`(select id from ${auditEntries} order by id desc limit 1)`;
    const newestEvent = sql<string | null>`(select id from ${outboxEvents} order by id desc limit 1)`;
    const { rows } = await tx.execute(sql`select ${newest} as entry, ${newestEvent} as event`);
    return rows[0] as { entry: string | null; event: string | null };
  });

test("every door of the registry is tried", () => {
  expect(Object.keys(doorCases).sort()).toEqual([...commands.keys(), ...queries.keys()].sort());
});

const cases = [
  ...Object.entries(doorCases).map(([name, door]) => ({ name, door, at: name })),
  ...Object.entries(furtherCases).map(([name, door]) => ({ name, door, at: door.door })),
];
const tries = cases.flatMap((one) => permissionRoles.map((role) => ({ ...one, role })));

describe.each(tries)("$name as $role", ({ door, at, role }) => {
  test.each(doorPlaces)("%s", async (where) => {
    const actor = actors.get(role);
    if (!actor) throw new Error("nobody to try it");
    const input = await door.input(world, doorPlace(world, actor, where));
    const reach =
      door.permission === "nobody" ? null : (expectedPermissions.get(door.permission)?.get(role) ?? null);

    const before = await written();
    const result = await knockCurrent(world, at, actor, input);
    if (opens(door, role, reach, where)) {
      expect(result, JSON.stringify(result)).toMatchObject({ ok: true });
      if (commands.has(at)) expect((await written()).entry).not.toEqual(before.entry);
    } else {
      expect(result).toEqual({ ok: false, error: { kind: door.refusal ?? "forbidden" } });
      expect(await written()).toEqual(before);
    }
  });
});
