import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { withTenant } from "@/db/client";
import { auditEntries } from "@/db/schema";
import { useTestDatabase } from "../support/use-test-database";
import { doorCases } from "./door-cases";
import { buildDoorWorld, type DoorWorld } from "./door-world";
import { knock } from "./knock";

useTestDatabase();

let mine: DoorWorld;
let theirs: DoorWorld;

beforeAll(async () => {
  mine = await buildDoorWorld();
  theirs = await buildDoorWorld();
});

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The same input with ids that exist nowhere. */
function withUnknownIds(input: object): object {
  const replaced = new Map<string, string>();
  const text = JSON.stringify(input).replace(uuid, (id) => {
    const unknown = replaced.get(id) ?? randomUUID();
    replaced.set(id, unknown);
    return unknown;
  });
  return JSON.parse(text) as object;
}

/** Doors whose input names no record of the organisation: there is nothing of a stranger's to give them. */
const namesNothing = new Set([
  "audit.list",
  "department.create",
  "department.list",
  "invitation.create",
  "journey.list",
  "map-view.save",
  "member.list-mentionable",
  "member.list",
  "notification.list",
  "notification.mark-all",
  "organisation.create",
  "organisation.get-settings",
  "organisation.update",
  "persona.create",
  "persona.list",
  "service.list",
  // Whose they are stands in the address, not in what is asked: see tests/share-links.
  "share-link.count-view",
  "share-link.open",
  "template.list",
  "workspace.get-counts",
]);
/** Filters: a stranger's id finds what an unknown one finds, nothing. */
const filters = new Set([
  "dashboard.get",
  "improvement.list",
  "member.list-names",
  "journey.list-due",
  "portfolio.get",
]);

describe.each(Object.keys(doorCases).filter((name) => !namesNothing.has(name)))("%s", (name) => {
  test("answers a stranger's ids as ids that do not exist, and writes nothing", async () => {
    const door = doorCases[name];
    if (!door) throw new Error("nothing to try");
    const input = await door.input(theirs, { department: theirs.own, author: theirs.owner });
    expect(JSON.stringify(input)).toMatch(uuid);
    const before = await count(theirs);

    const stranger = await knock(name, mine.owner, input);
    const unknown = await knock(name, mine.owner, withUnknownIds(input));

    expect(stranger).toEqual(unknown);
    expect(stranger.ok).toBe(filters.has(name));
    if (!stranger.ok) expect(["not-found", "invalid"]).toContain(stranger.error.kind);
    expect(await count(theirs)).toBe(before);
  });
});

test("a door that lists shows nothing of the stranger's", async () => {
  for (const name of Object.keys(doorCases)) {
    if (!name.endsWith(".list") && name !== "dashboard.get") continue;
    const door = doorCases[name];
    const input = await door?.input(mine, { department: mine.own, author: mine.owner });
    const answer = JSON.stringify(await knock(name, mine.owner, input ?? {}));
    for (const id of [theirs.organisationId, theirs.own, theirs.other, theirs.owner.userId])
      expect(answer).not.toContain(id);
  }
});

const count = (world: DoorWorld) => withTenant(world.organisationId, (tx) => tx.$count(auditEntries));
