import { beforeAll, describe, expect, it } from "vitest";
import { withIdentity } from "@/db/client";
import { users } from "@/db/schema";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { newId, type DepartmentId, type OrganisationId, type UserId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { createOrganisation } from "@/lib/organisations/commands/create-organisation";
import { updateOrganisation } from "@/lib/organisations/commands/update-organisation";
import { getCounts } from "@/lib/organisations/queries/get-counts";
import { getSettings } from "@/lib/organisations/queries/get-settings";
import { listMembers } from "@/lib/people/queries/list-members";
import { fillDepartment } from "../departments/fill-department";
import { buildDepartment } from "../support/factories/build-department";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

async function newUser() {
  const userId = newId<UserId>();
  const owner = { userId, email: `${userId}@example.org`, name: "Olga Owner" };
  await withIdentity((tx) => tx.insert(users).values({ id: userId, email: owner.email, name: owner.name }));
  return owner;
}

describe("making an organisation", () => {
  it("is a script's to do, with its first owner", async () => {
    const system = { kind: "system", organisationId: newId<OrganisationId>(), name: "set-up" } as const;
    const owner = await newUser();
    const input = { slug: "nordhavn", name: "Nordhavn", owner };
    const created = await execute(createOrganisation, system, input);
    expect(created).toMatchObject({
      ok: true,
      value: {
        id: system.organisationId,
        slug: "nordhavn",
        locale: "en",
        reviewIntervalMonths: 12,
        minimumResponses: 5,
      },
    });
    expect(await read(listMembers, system, {})).toMatchObject({
      ok: true,
      value: { members: [{ role: "owner", lastOwner: true }] },
    });

    const second = { ...system, organisationId: newId<OrganisationId>() };
    expect(await execute(createOrganisation, second, input)).toMatchObject({
      ok: false,
      error: { kind: "invalid" },
    });
    for (const slug of ["api", "Sign-In", "-x", "a", "å", "a--b"]) {
      expect(await execute(createOrganisation, second, { ...input, slug })).toMatchObject({
        error: { fields: { slug: expect.any(String) } },
      });
    }
  });

  it("is nobody's from inside another one", async () => {
    const insider = await buildPerson((await buildOrganisation()).id, { role: "owner" });
    const input = { slug: "takeover", name: "Takeover", owner: await newUser() };
    expect(await execute(createOrganisation, insider, input)).toEqual({
      ok: false,
      error: { kind: "forbidden" },
    });
  });
});

describe("settings", () => {
  let organisation: OrganisationId;
  let departmentId: DepartmentId;
  let admin: PersonActor;
  let viewer: PersonActor;

  beforeAll(async () => {
    organisation = (await buildOrganisation({ name: "Sydby" })).id;
    departmentId = await buildDepartment(organisation);
    admin = await buildPerson(organisation, { role: "admin" });
    viewer = await buildPerson(organisation, { role: "viewer" });
  });

  it("are changed by owners and administrators and read by all", async () => {
    const change = { expectedVersion: 1, timeZone: "Europe/Amsterdam", minimumResponses: 8 };
    expect(await execute(updateOrganisation, viewer, change)).toEqual({
      ok: false,
      error: { kind: "forbidden" },
    });
    expect(await execute(updateOrganisation, admin, change)).toMatchObject({
      ok: true,
      value: { name: "Sydby", version: 2, minimumResponses: 8 },
    });
    expect(await execute(updateOrganisation, admin, change)).toMatchObject({
      error: { kind: "conflict", current: { version: 2 } },
    });
    expect(await read(getSettings, viewer, {})).toMatchObject({
      ok: true,
      value: { organisation: { timeZone: "Europe/Amsterdam" }, abilities: { edit: false, audit: false } },
    });
  });

  it("have limits", async () => {
    const bad = {
      expectedVersion: 2,
      timeZone: "Mars/Olympus",
      minimumResponses: 0,
      reviewIntervalMonths: 61,
      locale: "xx",
    };
    expect(await execute(updateOrganisation, admin, bad)).toMatchObject({
      error: {
        fields: {
          timeZone: "time-zone",
          minimumResponses: "too_small",
          reviewIntervalMonths: "too_big",
          locale: "invalid_value",
        },
      },
    });
  });

  it("count what one may see", async () => {
    await fillDepartment(organisation, departmentId, "draft");
    await fillDepartment(organisation, departmentId, "published");
    const counts = {
      improvements: 2,
      personas: 0,
      departments: 1,
      services: 2,
      minimumResponses: 8,
      unread: 0,
    };
    expect(await read(getCounts, admin, {})).toEqual({ ok: true, value: { ...counts, journeys: 2 } });
    expect(await read(getCounts, viewer, {})).toEqual({ ok: true, value: { ...counts, journeys: 1 } });
  });
});
