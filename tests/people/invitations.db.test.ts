import { beforeAll, describe, expect, it } from "vitest";
import { withIdentity } from "@/db/client";
import { users } from "@/db/schema";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { newId, type DepartmentId, type OrganisationId, type UserId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archiveDepartment } from "@/lib/departments/commands/archive-department";
import { acceptInvitation } from "@/lib/people/commands/accept-invitation";
import { createInvitation } from "@/lib/people/commands/create-invitation";
import { removeMember } from "@/lib/people/commands/remove-member";
import { revokeInvitation } from "@/lib/people/commands/revoke-invitation";
import { joinInvitations } from "@/lib/people/join-invitations";
import type { Invitation, OrganisationRole } from "@/lib/people/model";
import { listMembers } from "@/lib/people/queries/list-members";
import { buildDepartment } from "../support/factories/build-department";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";

const { asOwner } = useTestDatabase();
const forbidden = { ok: false, error: { kind: "forbidden" } };
const missing = { ok: false, error: { kind: "not-found" } };

let organisation: OrganisationId;
let owner: PersonActor;
let admin: PersonActor;
let departmentId: DepartmentId;

beforeAll(async () => {
  organisation = (await buildOrganisation()).id;
  owner = await buildPerson(organisation, { role: "owner" });
  admin = await buildPerson(organisation, { role: "admin" });
  departmentId = await buildDepartment(organisation, { name: "IT" });
});

const wish = (role: OrganisationRole, email = `${newId<string>()}@example.org`) => ({
  email,
  name: "Ida Invited",
  role,
  departmentId: null,
  departmentRole: null,
});

async function invite(
  email?: string,
  department: { departmentId: DepartmentId; departmentRole: "editor" } | null = null,
) {
  const result = await execute(createInvitation, admin, { ...wish("member", email), ...department });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function arrive(invitation: Invitation, email = invitation.email) {
  const userId = newId<UserId>();
  await withIdentity((tx) =>
    tx.insert(users).values({ id: userId, email: `${userId}@example.org`, name: "Ida" }),
  );
  return {
    kind: "invitee",
    organisationId: organisation,
    userId,
    invitationId: invitation.invitationId,
    email,
    name: "Ida",
  } as const;
}

async function memberOf(userId: UserId) {
  const list = await read(listMembers, admin, { includeArchived: true });
  return list.ok ? list.value.members.find((member) => member.userId === userId) : undefined;
}

describe("inviting", () => {
  it("is for owners and administrators, and an owner is invited by owners only", async () => {
    const manager = await buildPerson(organisation, { departments: [{ departmentId, role: "manager" }] });
    const into = { departmentId, departmentRole: "editor" } as const;
    expect(await execute(createInvitation, manager, { ...wish("member"), ...into })).toEqual(forbidden);
    expect(await execute(createInvitation, admin, wish("owner"))).toEqual(forbidden);
    expect(await execute(createInvitation, admin, wish("admin"))).toMatchObject({ ok: true });
    const ownerToBe = await execute(createInvitation, owner, wish("owner"));
    expect(ownerToBe).toMatchObject({ ok: true, value: { role: "owner", expired: false } });
    if (!ownerToBe.ok) return;
    const { invitationId } = ownerToBe.value;
    expect(await execute(revokeInvitation, admin, { invitationId })).toEqual(forbidden);
    expect(await execute(revokeInvitation, owner, { invitationId })).toMatchObject({ ok: true });
  });

  it("says what is wrong with an invitation", async () => {
    const bad = async (input: unknown) => {
      const result = await execute(createInvitation, admin, input);
      return !result.ok && result.error.kind === "invalid" ? result.error.fields : result;
    };
    expect(await bad({ ...wish("member"), email: "nobody" })).toEqual({ email: "invalid_format" });
    expect(await bad({ ...wish("member"), departmentId })).toEqual({ departmentRole: "required" });
    expect(await bad({ ...wish("member"), departmentRole: "editor" })).toEqual({ departmentId: "required" });
    expect(await bad(wish("member", admin.email.toUpperCase()))).toEqual({ email: "already-member" });
    const gone = await buildDepartment(organisation, { archivedAt: new Date() });
    expect(await bad({ ...wish("member"), departmentId: gone, departmentRole: "editor" })).toEqual({
      departmentId: "archived",
    });
    const elsewhere = await buildDepartment((await buildOrganisation()).id);
    const foreign = { ...wish("member"), departmentId: elsewhere, departmentRole: "editor" };
    expect(await execute(createInvitation, admin, foreign)).toEqual(missing);
  });

  it("makes one invitation of two made at the same time", async () => {
    const input = wish("member");
    const results = await Promise.all([
      execute(createInvitation, admin, input),
      execute(createInvitation, owner, input),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { fields: { email: "already-invited" } } });
  });
});

describe("accepting", () => {
  it("makes a member with the role and department of the invitation, once", async () => {
    const invitation = await invite(undefined, { departmentId, departmentRole: "editor" });
    const invitee = await arrive(invitation);
    const input = { invitationId: invitation.invitationId };
    expect(await execute(acceptInvitation, invitee, input)).toMatchObject({
      ok: true,
      value: { role: "member" },
    });
    expect(await execute(acceptInvitation, invitee, input)).toEqual(missing);
    expect(await memberOf(invitee.userId)).toMatchObject({
      role: "member",
      departments: [{ name: "IT", role: "editor" }],
    });
    expect(await execute(revokeInvitation, admin, input)).toMatchObject({
      error: { fields: { "": "already-accepted" } },
    });
  });

  it("is refused to another address, to a member, for another invitation, and once revoked or lapsed", async () => {
    const invitation = await invite();
    const other = await invite();
    const input = { invitationId: invitation.invitationId };
    expect(await execute(acceptInvitation, await arrive(invitation, "other@example.org"), input)).toEqual(
      missing,
    );
    expect(await execute(acceptInvitation, admin, input)).toEqual(forbidden);
    expect(await execute(acceptInvitation, await arrive(other), input)).toEqual(forbidden);
    expect(await execute(revokeInvitation, admin, input)).toMatchObject({ ok: true });
    expect(await execute(acceptInvitation, await arrive(invitation), input)).toEqual(missing);

    await asOwner(`select set_config('app.organisation_id', '${organisation}', false)`);
    await asOwner("update invitations set expires_at = now() - interval '1 minute' where id = $1", [
      other.invitationId,
    ]);
    expect(
      await execute(acceptInvitation, await arrive(other), { invitationId: other.invitationId }),
    ).toEqual(missing);
    const list = await read(listMembers, admin, {});
    expect(
      list.ok && list.value.invitations.find(({ invitationId }) => invitationId === other.invitationId),
    ).toMatchObject({
      expired: true,
    });
  });

  it("brings a removed person back with what the new invitation says and nothing from before", async () => {
    const first = await invite(undefined, { departmentId, departmentRole: "editor" });
    const invitee = await arrive(first);
    await execute(acceptInvitation, invitee, { invitationId: first.invitationId });
    const membershipId = (await memberOf(invitee.userId))?.membershipId;
    expect(await execute(removeMember, admin, { membershipId, expectedVersion: 1 })).toMatchObject({
      ok: true,
    });

    const again = await execute(createInvitation, admin, wish("viewer", first.email));
    if (!again.ok) throw new Error(again.error.kind);
    const { invitationId } = again.value;
    expect(await execute(acceptInvitation, { ...invitee, invitationId }, { invitationId })).toMatchObject({
      ok: true,
    });
    expect(await memberOf(invitee.userId)).toMatchObject({
      membershipId,
      role: "viewer",
      archivedAt: null,
      departments: [],
    });
  });

  it("joins all the same when the department was archived meanwhile", async () => {
    const shortLived = await buildDepartment(organisation);
    const invitation = await invite(undefined, { departmentId: shortLived, departmentRole: "editor" });
    await execute(archiveDepartment, admin, {
      departmentId: shortLived,
      expectedVersion: 1,
      touchpointsTo: null,
    });
    const { userId, email } = await arrive(invitation);
    const { invitationId } = invitation;
    const arrival = {
      userId,
      email,
      name: "Ida",
      invitations: [{ organisationId: organisation, invitationId }],
    };
    expect(await joinInvitations(arrival)).toEqual([organisation]);
    expect(await joinInvitations(arrival)).toEqual([]);
    expect(await memberOf(userId)).toMatchObject({ name: "Ida", departments: [] });
  });
});
