import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import type { DepartmentId, OrganisationId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archiveService } from "@/lib/services/commands/archive-service";
import { createService } from "@/lib/services/commands/create-service";
import { restoreService } from "@/lib/services/commands/restore-service";
import { updateService } from "@/lib/services/commands/update-service";
import { getService } from "@/lib/services/queries/get-service";
import { listServices } from "@/lib/services/queries/list-services";
import { fillDepartment } from "../departments/fill-department";
import { buildDepartment } from "../support/factories/build-department";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let organisation: OrganisationId;
let departmentId: DepartmentId;
let admin: PersonActor;
let viewer: PersonActor;

beforeAll(async () => {
  organisation = (await buildOrganisation()).id;
  departmentId = await buildDepartment(organisation, { name: "HR" });
  admin = await buildPerson(organisation, { role: "admin" });
  viewer = await buildPerson(organisation, { role: "viewer" });
});

describe("a service", () => {
  it("is made and changed by department people of any department, not by leaders, members or viewers", async () => {
    const other = await buildDepartment(organisation);
    const editor = await buildPerson(organisation, {
      departments: [{ departmentId: other, role: "editor" }],
    });
    const leader = await buildPerson(organisation, { role: "leader" });
    const member = await buildPerson(organisation);
    const fields = { name: "Parental leave", description: "", ownerDepartmentId: departmentId };
    for (const actor of [leader, member, viewer]) {
      expect(await execute(createService, actor, fields)).toEqual({
        ok: false,
        error: { kind: "forbidden" },
      });
      expect(await read(listServices, actor, {})).toMatchObject({
        ok: true,
        value: { abilities: { create: false } },
      });
    }
    const created = await execute(createService, editor, fields);
    if (!created.ok) throw new Error(created.error.kind);
    expect(created.value).toMatchObject({ ownerDepartment: { name: "HR" }, version: 1 });
    const taken = await execute(createService, admin, { ...fields, name: "PARENTAL LEAVE" });
    expect(taken).toEqual({ ok: false, error: { kind: "invalid", fields: { name: "taken" } } });

    const serviceId = created.value.id;
    const change = { serviceId, expectedVersion: 1, ownerDepartmentId: other };
    expect(await execute(updateService, editor, change)).toMatchObject({
      ok: true,
      value: { ownerDepartment: { id: other } },
    });
    expect(await execute(updateService, editor, change)).toMatchObject({
      ok: false,
      error: { kind: "conflict", current: { version: 2, name: "Parental leave" } },
    });
    expect(await execute(archiveService, admin, { serviceId, expectedVersion: 2 })).toMatchObject({
      ok: true,
    });
    expect(
      await execute(updateService, admin, { serviceId, expectedVersion: 3, name: "Leave" }),
    ).toMatchObject({
      error: { fields: { "": "archived" } },
    });
    expect(await read(getService, admin, { serviceId })).toMatchObject({
      ok: true,
      value: { abilities: { restore: true, edit: false } },
    });
    expect(await execute(restoreService, admin, { serviceId, expectedVersion: 3 })).toMatchObject({
      ok: true,
    });
  });

  it("belongs to a live department of this organisation", async () => {
    const gone = await buildDepartment(organisation, { archivedAt: new Date() });
    const elsewhere = await buildDepartment((await buildOrganisation()).id);
    const fields = { name: "Moving", description: "" };
    expect(await execute(createService, admin, { ...fields, ownerDepartmentId: gone })).toMatchObject({
      error: { fields: { ownerDepartmentId: "archived" } },
    });
    expect(await execute(createService, admin, { ...fields, ownerDepartmentId: elsewhere })).toEqual({
      ok: false,
      error: { kind: "not-found" },
    });
  });

  it("shows its journeys with their points, drafts not to viewers", async () => {
    const { service } = await fillDepartment(organisation, departmentId, "draft");
    const page = await read(getService, admin, { serviceId: service as never });
    expect(page).toMatchObject({
      ok: true,
      value: {
        journeys: [
          { title: "A new laptop", leadDepartment: { name: "HR" }, points: [{ reported: { n: 7 } }] },
        ],
      },
    });
    expect(await read(getService, viewer, { serviceId: service as never })).toMatchObject({
      ok: true,
      value: { journeys: [] },
    });
    const list = await read(listServices, viewer, {});
    expect(list.ok && list.value.services.find(({ id }) => id === service)?.journeyCount).toBe(0);
  });
});
