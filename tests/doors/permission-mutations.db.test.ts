import { beforeAll, expect, test } from "vitest";
import {
  permissionRoles,
  permissions,
  type Permission,
  type PermissionRole,
  type Reach,
} from "@/lib/access/permissions";
import type { PersonActor } from "@/lib/core/actor";
import { commands } from "@/lib/registry";
import { expectedPermissions } from "../support/expected-permissions";
import { keepStatistics } from "../support/keep-statistics";
import { useTestDatabase } from "../support/use-test-database";
import { buildDoorActors } from "./door-actors";
import { doorCases } from "./door-cases";
import { doorPlace, doorPlaces, opens, type DoorPlaceName } from "./door-place";
import { buildDoorWorld, type DoorWorld } from "./door-world";
import { furtherCases } from "./further-cases";
import { knockCurrent } from "./knock-current";

const tried = keepStatistics(useTestDatabase());

/** What no door asks yet; whoever builds the first that does takes it out of here. */
const unasked: readonly Permission[] = ["interview.view", "feedback-link.manage"];

type Flip = { permission: Permission; role: PermissionRole; to: Reach };

const cases = [
  ...Object.entries(doorCases).map(([name, door]) => ({ name, door, at: name })),
  ...Object.entries(furtherCases).map(([name, door]) => ({ name, door, at: door.door })),
];
const casesOf = (permission: Permission) => cases.filter(({ door }) => door.permission === permission);
type Case = (typeof cases)[number];
const names = Object.keys(permissions) as Permission[];
const reaches: readonly Reach[] = ["org", "dept", "own", null];
const table = permissions as Record<Permission, Record<PermissionRole, Reach>>;

/** Inputs that were made and not used up. */
const unused = new Map<string, object>();

let world: DoorWorld;
let actors: ReadonlyMap<PermissionRole, PersonActor>;

beforeAll(async () => {
  world = await buildDoorWorld();
  actors = await buildDoorActors(world);
});

test("what no door asks is listed, and nothing else is", () => {
  expect(names.filter((permission) => casesOf(permission).length === 0)).toEqual(unasked);
});

test("without a flip nothing fails", async () => {
  for (const permission of names) {
    const to = table[permission].manager;
    expect(await isNoticed({ permission, role: "manager", to }), permission).toBe(false);
  }
}, 60_000);

test("of every hundred flips of a cell ninety-five make the sweep fail", async () => {
  const flips = names.flatMap((permission) =>
    permissionRoles.flatMap((role) =>
      reaches.map((to) => ({ permission, role, to })).filter((flip) => matters(flip)),
    ),
  );
  const survivors: string[] = [];
  for (const flip of flips) {
    if (await isNoticed(flip)) continue;
    const { permission, role, to } = flip;
    survivors.push(`${permission} for ${role}: ${table[permission][role]} → ${to}`);
  }
  const noticed = flips.length - survivors.length;
  const said = `${noticed} of ${flips.length} flips were noticed; not: ${survivors.join("; ")}`;
  expect(noticed / flips.length, said).toBeGreaterThanOrEqual(0.95);
}, 120_000);

// Two reaches that open the same doors at the same places are one: "own" where no author is asked is a no.
function matters({ permission, role, to }: Flip): boolean {
  const now = table[permission][role];
  return casesOf(permission).some(({ door }) =>
    doorPlaces.some((where) => opens(door, role, now, where) !== opens(door, role, to, where)),
  );
}

/** Whether the sweep of that permission's doors as that role fails somewhere while the cell says `to`. */
async function isNoticed(flip: Flip): Promise<boolean> {
  for (const one of casesOf(flip.permission)) {
    for (const where of doorPlaces) if (await isWrong(one, flip, where)) return true;
  }
  return false;
}

async function isWrong({ name, door, at }: Case, { permission, role, to }: Flip, where: DoorPlaceName) {
  const actor = actors.get(role);
  if (!actor) throw new Error("nobody to try it");
  await tried();
  const key = `${name} ${role} ${where}`;
  const input = unused.get(key) ?? (await door.input(world, doorPlace(world, actor, where)));
  const row = table[permission];
  const original = row[role];
  row[role] = to;
  const result = await knockCurrent(world, at, actor, input).finally(() => (row[role] = original));
  // What was refused changed nothing, and may serve again.
  if (result.ok && commands.has(at)) unused.delete(key);
  else unused.set(key, input);
  const expected = expectedPermissions.get(permission)?.get(role) ?? null;
  const kind = result.ok ? "ok" : result.error.kind;
  if (opens(door, role, expected, where)) return kind !== "ok" && kind !== "conflict";
  return kind !== (door.refusal ?? "forbidden");
}
