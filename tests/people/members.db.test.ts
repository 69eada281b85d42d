import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import type { OrganisationId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { changeMemberRole } from "@/lib/people/commands/change-member-role";
import { removeMember } from "@/lib/people/commands/remove-member";
import { restoreMember } from "@/lib/people/commands/restore-member";
import { listMembers } from "@/lib/people/queries/list-members";
import { buildDepartment } from "../support/factories/build-department";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

const forbidden = { ok: false, error: { kind: "forbidden" } };

describe("organisation roles", () => {
  let organisation: OrganisationId;
  let owner: PersonActor;
  let admin: PersonActor;

  beforeAll(async () => {
    organisation = (await buildOrganisation()).id;
    owner = await buildPerson(organisation, { role: "owner" });
    admin = await buildPerson(organisation, { role: "admin" });
  });

  it("an administrator manages everybody but owners", async () => {
    const { membershipId } = await buildPerson(organisation, { role: "member" });
    expect(
      await execute(changeMemberRole, admin, { membershipId, expectedVersion: 1, role: "leader" }),
    ).toMatchObject({
      ok: true,
      value: { role: "leader", version: 2 },
    });
    expect(
      await execute(changeMemberRole, admin, { membershipId, expectedVersion: 2, role: "owner" }),
    ).toEqual(forbidden);
    const owners = { membershipId: owner.membershipId, expectedVersion: 1 };
    expect(await execute(changeMemberRole, admin, { ...owners, role: "member" })).toEqual(forbidden);
    expect(await execute(removeMember, admin, owners)).toEqual(forbidden);
    expect(
      await execute(changeMemberRole, owner, { membershipId, expectedVersion: 2, role: "owner" }),
    ).toMatchObject({ ok: true });
    expect(
      await execute(changeMemberRole, owner, { membershipId, expectedVersion: 3, role: "viewer" }),
    ).toMatchObject({ ok: true });
  });

  it("a department manager, a leader, a member and a viewer manage nobody", async () => {
    const departmentId = await buildDepartment(organisation);
    const target = await buildPerson(organisation, { departments: [{ departmentId, role: "editor" }] });
    const input = { membershipId: target.membershipId, expectedVersion: 1 };
    const actors = await Promise.all([
      buildPerson(organisation, { departments: [{ departmentId, role: "manager" }] }),
      buildPerson(organisation, { role: "leader" }),
      buildPerson(organisation, { role: "member" }),
      buildPerson(organisation, { role: "viewer" }),
    ]);
    for (const actor of actors) {
      expect(await execute(changeMemberRole, actor, { ...input, role: "viewer" })).toEqual(forbidden);
      expect(await execute(removeMember, actor, input)).toEqual(forbidden);
      const list = await read(listMembers, actor, {});
      expect(list).toMatchObject({
        ok: true,
        value: { invitations: [], abilities: { manage: false, manageOwners: false } },
      });
    }
  });

  it("a stale change shows what stands now", async () => {
    const { membershipId } = await buildPerson(organisation);
    const stale = await execute(changeMemberRole, owner, {
      membershipId,
      expectedVersion: 7,
      role: "viewer",
    });
    expect(stale).toMatchObject({
      ok: false,
      error: { kind: "conflict", current: { membershipId, version: 1, role: "member" } },
    });
  });

  it("a removed person is gone from the list and comes back as they were", async () => {
    const departmentId = await buildDepartment(organisation, { name: "Canteen" });
    const { membershipId } = await buildPerson(organisation, {
      departments: [{ departmentId, role: "editor" }],
    });
    const ids = async (includeArchived: boolean) => {
      const list = await read(listMembers, admin, { includeArchived });
      return list.ok ? list.value.members.map((member) => member.membershipId) : [];
    };
    expect(await execute(removeMember, admin, { membershipId, expectedVersion: 1 })).toMatchObject({
      ok: true,
    });
    expect(await ids(false)).not.toContain(membershipId);
    expect(await ids(true)).toContain(membershipId);
    expect(await execute(restoreMember, admin, { membershipId, expectedVersion: 2 })).toMatchObject({
      ok: true,
    });
    const list = await read(listMembers, admin, {});
    expect(
      list.ok && list.value.members.find((member) => member.membershipId === membershipId),
    ).toMatchObject({
      archivedAt: null,
      departments: [{ name: "Canteen", role: "editor" }],
      abilities: { manage: true },
    });
  });
});

describe("the last owner", () => {
  it("can be neither demoted nor removed", async () => {
    const organisation = (await buildOrganisation()).id;
    const owner = await buildPerson(organisation, { role: "owner" });
    await buildPerson(organisation, { role: "admin" });
    const self = { membershipId: owner.membershipId, expectedVersion: 1 };
    expect(await execute(changeMemberRole, owner, { ...self, role: "admin" })).toEqual({
      ok: false,
      error: { kind: "invalid", fields: { role: "last-owner" } },
    });
    expect(await execute(removeMember, owner, self)).toEqual({
      ok: false,
      error: { kind: "invalid", fields: { "": "last-owner" } },
    });
    const list = await read(listMembers, owner, {});
    expect(list.ok && list.value.members.filter(({ lastOwner }) => lastOwner)).toMatchObject([
      { userId: owner.userId },
    ]);
  });

  it("remains when two owners demote or remove one another at the same time", async () => {
    for (let round = 0; round < 8; round += 1) {
      const organisation = (await buildOrganisation()).id;
      const first = await buildPerson(organisation, { role: "owner" });
      const second = await buildPerson(organisation, { role: "owner" });
      const results = await Promise.all([
        execute(changeMemberRole, first, {
          membershipId: second.membershipId,
          expectedVersion: 1,
          role: "member",
        }),
        execute(removeMember, second, { membershipId: first.membershipId, expectedVersion: 1 }),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { kind: "invalid" } });
    }
  });
});
