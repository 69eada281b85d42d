import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import type { OrganisationId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { createDepartment } from "@/lib/departments/commands/create-department";
import { updateDepartment } from "@/lib/departments/commands/update-department";
import { listAuditEntries } from "@/lib/audit/queries/list-audit-entries";
import { createService } from "@/lib/services/commands/create-service";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let organisation: OrganisationId;
let admin: PersonActor;
let leader: PersonActor;
let departmentId: string;

async function page(input: object) {
  const result = await read(listAuditEntries, leader, input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

beforeAll(async () => {
  organisation = (await buildOrganisation()).id;
  admin = await buildPerson(organisation, { role: "admin", name: "Anna Admin" });
  leader = await buildPerson(organisation, { role: "leader" });
  const created = await execute(createDepartment, admin, {
    name: "IT",
    colour: "blue",
    description: "",
    contact: "",
  });
  if (!created.ok) throw new Error(created.error.kind);
  departmentId = created.value.id;
  for (let version = 1; version <= 60; version += 1) {
    await execute(updateDepartment, admin, {
      departmentId,
      expectedVersion: version,
      contact: `Floor ${version}`,
    });
  }
  await execute(createService, admin, { name: "Laptop", description: "", ownerDepartmentId: departmentId });
});

describe("the audit log", () => {
  it("is for owners, administrators and leaders", async () => {
    for (const role of ["owner", "admin", "leader"]) {
      expect(await read(listAuditEntries, await buildPerson(organisation, { role }), {})).toMatchObject({
        ok: true,
      });
    }
    for (const role of ["member", "viewer"]) {
      expect(await read(listAuditEntries, await buildPerson(organisation, { role }), {})).toMatchObject({
        error: { kind: "forbidden" },
      });
    }
  });

  it("comes in pages, newest first, each entry once", async () => {
    const first = await page({});
    expect(first.entries).toHaveLength(50);
    expect(first.entries[0]).toMatchObject({
      action: "service.create",
      actorName: "Anna Admin",
      entityKind: "service",
    });
    expect(first.names[departmentId]).toBe("IT");
    const second = await page({ after: first.next });
    expect(second.next).toBeNull();
    expect(second.entries.at(-1)).toMatchObject({
      action: "department.create",
      before: null,
      after: { name: "IT" },
    });
    const ids = [...first.entries, ...second.entries].map(({ id }) => id);
    expect(new Set(ids).size).toBe(62);
  });

  it("is filtered by record, kind, person and day", async () => {
    expect((await page({ entityKind: "service" })).entries).toHaveLength(1);
    expect((await page({ entityId: departmentId })).entries).toHaveLength(50);
    expect((await page({ actorUserId: leader.userId })).entries).toHaveLength(0);
    expect((await page({ actorUserId: admin.userId, to: "2020-01-01" })).entries).toHaveLength(0);
    expect((await page({ from: "2020-01-01" })).entries).toHaveLength(50);
  });

  it("shows nothing of another organisation", async () => {
    const stranger = await buildPerson((await buildOrganisation()).id, { role: "owner" });
    expect(await read(listAuditEntries, stranger, { entityId: departmentId })).toMatchObject({
      ok: true,
      value: { entries: [] },
    });
  });
});
