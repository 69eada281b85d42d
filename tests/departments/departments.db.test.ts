import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import type { DepartmentId, OrganisationId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { addDepartmentMember } from "@/lib/departments/commands/add-department-member";
import { changeDepartmentMemberRole } from "@/lib/departments/commands/change-department-member-role";
import { createDepartment } from "@/lib/departments/commands/create-department";
import { removeDepartmentMember } from "@/lib/departments/commands/remove-department-member";
import { updateDepartment } from "@/lib/departments/commands/update-department";
import { getDepartment } from "@/lib/departments/queries/get-department";
import { listDepartments } from "@/lib/departments/queries/list-departments";
import { buildDepartment } from "../support/factories/build-department";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";
import { fillDepartment } from "./fill-department";

useTestDatabase();

let organisation: OrganisationId;
let owner: PersonActor;
let viewer: PersonActor;

beforeAll(async () => {
  organisation = (await buildOrganisation()).id;
  owner = await buildPerson(organisation, { role: "owner" });
  viewer = await buildPerson(organisation, { role: "viewer" });
});

const fields = { name: "Facilities", colour: "green", description: "Rooms", contact: "Floor 1" } as const;

describe("a department", () => {
  it("is created and changed by whoever may, and shows both values to a late editor", async () => {
    const created = await execute(createDepartment, owner, fields);
    if (!created.ok) throw new Error(created.error.kind);
    const departmentId = created.value.id;
    const changed = await execute(updateDepartment, owner, {
      departmentId,
      expectedVersion: 1,
      contact: "Floor 2",
    });
    expect(changed).toMatchObject({
      ok: true,
      value: { name: "Facilities", contact: "Floor 2", version: 2 },
    });
    const late = await execute(updateDepartment, owner, {
      departmentId,
      expectedVersion: 1,
      contact: "Floor 3",
    });
    expect(late).toMatchObject({
      ok: false,
      error: { kind: "conflict", current: { contact: "Floor 2", version: 2 } },
    });
  });

  it("has a name of its own, whatever its case and even beside archived ones", async () => {
    await buildDepartment(organisation, { name: "Payroll", archivedAt: new Date() });
    const taken = await execute(createDepartment, owner, { ...fields, name: " payroll " });
    expect(taken).toEqual({ ok: false, error: { kind: "invalid", fields: { name: "taken" } } });
  });

  it("answers every field that is wrong", async () => {
    const refused = await execute(createDepartment, owner, { ...fields, name: "", colour: "pink" });
    expect(refused).toMatchObject({
      ok: false,
      error: { kind: "invalid", fields: { name: "required", colour: "invalid_value" } },
    });
  });

  it("hides the parts of drafts from viewers", async () => {
    const departmentId = await buildDepartment(organisation, { name: "Drafting" });
    await fillDepartment(organisation, departmentId, "draft");
    const counts = async (actor: PersonActor) => {
      const list = await read(listDepartments, actor, {});
      if (!list.ok) throw new Error(list.error.kind);
      return list.value.departments.find(({ id }) => id === departmentId)?.counts;
    };
    expect(await counts(owner)).toEqual({
      touchpoints: 1,
      journeysLed: 1,
      services: 1,
      improvementsOpen: 1,
      people: 0,
    });
    expect(await counts(viewer)).toEqual({
      touchpoints: 0,
      journeysLed: 0,
      services: 1,
      improvementsOpen: 1,
      people: 0,
    });
    const page = await read(getDepartment, viewer, { departmentId });
    expect(page).toMatchObject({
      ok: true,
      value: { touchpoints: [], journeysLed: [], candidates: [], abilities: { edit: false, people: false } },
    });
  });
});

describe("the people of a department", () => {
  let mine: DepartmentId;
  let theirs: DepartmentId;
  let manager: PersonActor;
  let editor: PersonActor;

  beforeAll(async () => {
    mine = await buildDepartment(organisation);
    theirs = await buildDepartment(organisation);
    manager = await buildPerson(organisation, { departments: [{ departmentId: mine, role: "manager" }] });
    editor = await buildPerson(organisation, { departments: [{ departmentId: mine, role: "editor" }] });
  });

  it("are its manager's to choose among the organisation's members", async () => {
    const person = await buildPerson(organisation, { name: "Newcomer" });
    const place = { departmentId: mine, membershipId: person.membershipId };
    const before = await read(getDepartment, manager, { departmentId: mine });
    expect(before.ok && before.value.candidates.map(({ name }) => name)).toContain("Newcomer");

    expect(await execute(addDepartmentMember, manager, { ...place, role: "editor" })).toMatchObject({
      ok: true,
    });
    expect(await execute(addDepartmentMember, manager, { ...place, role: "editor" })).toEqual({
      ok: false,
      error: { kind: "invalid", fields: { membershipId: "already-in-department" } },
    });
    expect(await execute(changeDepartmentMemberRole, manager, { ...place, role: "manager" })).toMatchObject({
      ok: true,
      value: { role: "manager" },
    });
    const page = await read(getDepartment, manager, { departmentId: mine });
    expect(page.ok && page.value.people).toContainEqual(
      expect.objectContaining({ name: "Newcomer", role: "manager" }),
    );
    expect(await execute(removeDepartmentMember, manager, place)).toMatchObject({ ok: true });
    expect(await execute(removeDepartmentMember, manager, place)).toEqual({
      ok: false,
      error: { kind: "not-found" },
    });
  });

  it("are nobody else's: not an editor's, and not another department's manager's", async () => {
    const person = await buildPerson(organisation, {
      departments: [{ departmentId: theirs, role: "editor" }],
    });
    const place = { departmentId: theirs, membershipId: person.membershipId };
    const forbidden = { ok: false, error: { kind: "forbidden" } };
    const newcomer = { departmentId: mine, membershipId: person.membershipId, role: "editor" } as const;
    expect(await execute(addDepartmentMember, editor, newcomer)).toEqual(forbidden);
    expect(await execute(addDepartmentMember, viewer, newcomer)).toEqual(forbidden);
    expect(await execute(addDepartmentMember, manager, { ...newcomer, departmentId: theirs })).toEqual(
      forbidden,
    );
    expect(await execute(changeDepartmentMemberRole, manager, { ...place, role: "manager" })).toEqual(
      forbidden,
    );
    expect(await execute(removeDepartmentMember, manager, place)).toEqual(forbidden);
    expect(
      await execute(updateDepartment, manager, { departmentId: mine, expectedVersion: 1, name: "Mine" }),
    ).toEqual(forbidden);
  });

  it("are never a stranger's", async () => {
    const elsewhere = (await buildOrganisation()).id;
    const stranger = await buildPerson(elsewhere, { role: "owner" });
    const missing = { ok: false, error: { kind: "not-found" } };
    const role = "editor" as const;
    expect(
      await execute(addDepartmentMember, owner, {
        departmentId: mine,
        membershipId: stranger.membershipId,
        role,
      }),
    ).toEqual(missing);
    expect(
      await execute(addDepartmentMember, stranger, {
        departmentId: mine,
        membershipId: stranger.membershipId,
        role,
      }),
    ).toEqual(missing);
    expect(await read(getDepartment, stranger, { departmentId: mine })).toEqual(missing);
  });
});
