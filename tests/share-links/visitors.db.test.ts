import { beforeAll, describe, expect, it } from "vitest";
import { can } from "@/lib/access/can";
import { permissions } from "@/lib/access/permissions";
import type { VisitorActor } from "@/lib/core/actor";
import { commands, queries } from "@/lib/registry";
import { createShareLink } from "@/lib/share-links/commands/create-share-link";
import { visitorOf } from "@/lib/share-links/visitor-of";
import { doorCases } from "../doors/door-cases";
import { buildDoorWorld, type DoorWorld } from "../doors/door-world";
import { knock } from "../doors/knock";
import { made } from "../doors/made";
import { tenantContents } from "../doors/tenant-contents";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let world: DoorWorld;
let visitor: VisitorActor;

beforeAll(async () => {
  world = await buildDoorWorld();
  const input = await doorCases["share-link.create"]?.input(world, {
    department: world.own,
    author: world.owner,
  });
  const { token } = await made(createShareLink, world.system, input as never);
  const found = visitorOf(token, new Headers());
  if (!found) throw new Error("the token was not understood");
  visitor = found;
});

const theirs = ["share-link.open", "share-link.count-view"];

describe("whoever holds a share link", () => {
  it.each(theirs)("comes through %s", async (name) => {
    expect(await knock(name, visitor, {})).toMatchObject({ ok: true });
  });

  it.each([...commands.keys(), ...queries.keys()].filter((name) => !theirs.includes(name)))(
    "is refused by %s, which writes nothing",
    async (name) => {
      const place = { department: world.own, author: world.owner };
      const input = (await doorCases[name]?.input(world, place)) ?? {};
      const before = await tenantContents(world.organisationId);
      const result = await knock(name, visitor, input);
      expect(result.ok ? "ok" : result.error.kind).toMatch(/^(forbidden|not-found)$/);
      expect(await tenantContents(world.organisationId)).toEqual(before);
    },
  );

  it("has no permission of the table, whatever it is asked about", () => {
    const everything = { departmentIds: [world.own], authorId: null, state: "proposed" };
    for (const permission of [...Object.keys(permissions), "invitation.accept"])
      expect(can(visitor, permission, everything), permission).toBe(false);
  });

  it("opens nothing but the link whose secret it is", () => {
    const { shareLinkId: id, secretHash } = visitor;
    const ask = (shareLink: { id: typeof id; secretHash: string } | undefined) =>
      can(visitor, "share-link.open", { shareLink });
    expect(ask({ id, secretHash })).toBe(true);
    expect(ask({ id, secretHash: `0${secretHash.slice(1)}` })).toBe(secretHash.startsWith("0"));
    expect(ask({ id, secretHash: "" })).toBe(false);
    expect(ask({ id: visitor.organisationId as string as typeof id, secretHash })).toBe(false);
    expect(ask(undefined)).toBe(false);
    expect(can(world.system, "share-link.open", { shareLink: { id, secretHash } })).toBe(false);
    expect(can(world.owner, "share-link.open", { shareLink: { id, secretHash } })).toBe(false);
  });
});
