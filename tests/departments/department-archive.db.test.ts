import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import type { DepartmentId, OrganisationId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archiveDepartment } from "@/lib/departments/commands/archive-department";
import { restoreDepartment } from "@/lib/departments/commands/restore-department";
import { updateDepartment } from "@/lib/departments/commands/update-department";
import { getDepartment } from "@/lib/departments/queries/get-department";
import { listDepartments } from "@/lib/departments/queries/list-departments";
import { buildDepartment } from "../support/factories/build-department";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";
import { fillDepartment } from "./fill-department";

const { asOwner } = useTestDatabase();

describe("archiving a department", () => {
  let organisation: OrganisationId;
  let admin: PersonActor;
  let itDesk: DepartmentId;
  let hr: DepartmentId;

  beforeAll(async () => {
    organisation = (await buildOrganisation()).id;
    admin = await buildPerson(organisation, { role: "admin" });
    itDesk = await buildDepartment(organisation, { name: "IT" });
    hr = await buildDepartment(organisation, { name: "HR" });
  });

  it("archives an empty one without asking, hides it from the list and keeps it readable", async () => {
    const empty = await buildDepartment(organisation);
    const archived = await execute(archiveDepartment, admin, {
      departmentId: empty,
      expectedVersion: 1,
      touchpointsTo: null,
    });
    expect(archived).toMatchObject({ ok: true, value: { version: 2 } });

    const listed = await read(listDepartments, admin, {});
    expect(listed.ok && listed.value.departments.map(({ id }) => id)).not.toContain(empty);
    const all = await read(listDepartments, admin, { includeArchived: true });
    expect(all.ok && all.value.departments.map(({ id }) => id)).toContain(empty);
    const page = await read(getDepartment, admin, { departmentId: empty });
    expect(page).toMatchObject({
      ok: true,
      value: { abilities: { edit: false, archive: false, restore: true } },
    });

    const edited = await execute(updateDepartment, admin, {
      departmentId: empty,
      expectedVersion: 2,
      name: "Other",
    });
    expect(edited).toEqual({ ok: false, error: { kind: "invalid", fields: { "": "archived" } } });
    const restored = await execute(restoreDepartment, admin, { departmentId: empty, expectedVersion: 2 });
    expect(restored).toMatchObject({ ok: true, value: { archivedAt: null, version: 3 } });
  });

  it("refuses one that owns something until told who takes it over", async () => {
    const owned = await fillDepartment(organisation, itDesk);
    const page = await read(getDepartment, admin, { departmentId: itDesk });
    expect(page).toMatchObject({
      ok: true,
      value: {
        owns: { touchpoints: 1, journeys: 1, services: 1, improvements: 1 },
        others: expect.arrayContaining([expect.objectContaining({ id: hr, name: "HR" })]),
      },
    });
    const input = { departmentId: itDesk, expectedVersion: 1 };
    expect(await execute(archiveDepartment, admin, { ...input, touchpointsTo: null })).toEqual({
      ok: false,
      error: { kind: "invalid", fields: { touchpointsTo: "department-in-use" } },
    });
    expect(await execute(archiveDepartment, admin, { ...input, touchpointsTo: itDesk })).toEqual({
      ok: false,
      error: { kind: "invalid", fields: { touchpointsTo: "same" } },
    });

    expect(await execute(archiveDepartment, admin, { ...input, touchpointsTo: hr })).toMatchObject({
      ok: true,
    });
    const moved = await read(getDepartment, admin, { departmentId: hr });
    expect(moved).toMatchObject({
      ok: true,
      value: {
        touchpoints: [{ id: owned.touchpoint, reported: { mean: -1.5, n: 7 } }],
        journeysLed: [{ id: owned.journey }],
        services: [{ id: owned.service }],
        improvements: [{ id: owned.improvement }],
      },
    });
    const versions = await asOwnerRows(
      organisation,
      `
      select (select version from touchpoints where id = '${owned.touchpoint}') as touchpoint,
             (select version from journeys where id = '${owned.journey}') as journey,
             (select version from services where id = '${owned.service}') as service,
             (select version from improvements where id = '${owned.improvement}') as improvement`,
    );
    expect(versions).toEqual([{ touchpoint: 2, journey: 2, service: 2, improvement: 2 }]);
    const audited = await asOwnerRows(
      organisation,
      `
      select action, entity_id, before, after from audit_entries where entity_id = '${owned.touchpoint}'`,
    );
    expect(audited).toEqual([
      {
        action: "touchpoint.hand-over",
        entity_id: owned.touchpoint,
        before: { departmentId: itDesk },
        after: { departmentId: hr },
      },
    ]);
  });

  it("refuses an archived destination and one of another organisation", async () => {
    const full = await buildDepartment(organisation);
    await fillDepartment(organisation, full);
    const gone = await buildDepartment(organisation, { archivedAt: new Date() });
    const elsewhere = await buildDepartment((await buildOrganisation()).id);
    const input = { departmentId: full, expectedVersion: 1 };
    expect(await execute(archiveDepartment, admin, { ...input, touchpointsTo: gone })).toEqual({
      ok: false,
      error: { kind: "invalid", fields: { touchpointsTo: "archived" } },
    });
    expect(await execute(archiveDepartment, admin, { ...input, touchpointsTo: elsewhere })).toEqual({
      ok: false,
      error: { kind: "not-found" },
    });
  });

  it("is for owners and administrators only, and says so before anything else", async () => {
    const target = await buildDepartment(organisation);
    const manager = await buildPerson(organisation, {
      departments: [{ departmentId: target, role: "manager" }],
    });
    const refused = await execute(archiveDepartment, manager, {
      departmentId: target,
      expectedVersion: 9,
      touchpointsTo: null,
    });
    expect(refused).toEqual({ ok: false, error: { kind: "forbidden" } });
  });

  async function asOwnerRows(organisationId: string, statement: string) {
    await asOwner(`select set_config('app.organisation_id', '${organisationId}', false)`);
    return (await asOwner(statement)).rows;
  }
});
