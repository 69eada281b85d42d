import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import type { OrganisationId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archivePersona } from "@/lib/personas/commands/archive-persona";
import { createPersona } from "@/lib/personas/commands/create-persona";
import { restorePersona } from "@/lib/personas/commands/restore-persona";
import { updatePersona } from "@/lib/personas/commands/update-persona";
import type { PersonaFields } from "@/lib/personas/model";
import { getPersona } from "@/lib/personas/queries/get-persona";
import { listPersonas } from "@/lib/personas/queries/list-personas";
import { buildDepartment } from "../support/factories/build-department";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

const fields: PersonaFields = {
  name: "Mette",
  jobTitle: "Caseworker",
  segment: "Social services",
  portraitUrl: "",
  quote: "I just want it to work.",
  biography: "",
  goals: "",
  needs: "",
  frustrations: "",
  expectations: "",
  preferredChannels: ["chat", "phone", "portal"],
  digitalConfidence: 3,
  selfReliance: 2,
};

let organisation: OrganisationId;
let editor: PersonActor;
let viewer: PersonActor;

beforeAll(async () => {
  organisation = (await buildOrganisation()).id;
  const departmentId = await buildDepartment(organisation);
  editor = await buildPerson(organisation, { departments: [{ departmentId, role: "editor" }] });
  viewer = await buildPerson(organisation, { role: "viewer" });
});

describe("a persona", () => {
  it("keeps the order of preferred channels and is archived and restored", async () => {
    const created = await execute(createPersona, editor, fields);
    if (!created.ok) throw new Error(created.error.kind);
    const personaId = created.value.id;
    const preferredChannels = ["portal", "chat"] as const;
    const changed = await execute(updatePersona, editor, {
      personaId,
      expectedVersion: 1,
      preferredChannels,
    });
    expect(changed).toMatchObject({ ok: true, value: { preferredChannels, name: "Mette", version: 2 } });
    expect(
      await execute(updatePersona, editor, { personaId, expectedVersion: 1, name: "Ane" }),
    ).toMatchObject({
      error: { kind: "conflict", current: { preferredChannels, version: 2 } },
    });
    expect(await execute(archivePersona, editor, { personaId, expectedVersion: 2 })).toMatchObject({
      ok: true,
    });
    expect(await read(listPersonas, viewer, {})).toMatchObject({
      ok: true,
      value: { personas: [], abilities: { create: false } },
    });
    expect(await read(getPersona, editor, { personaId })).toMatchObject({
      ok: true,
      value: { journeys: [], abilities: { edit: false, archive: false, restore: true } },
    });
    expect(await execute(restorePersona, editor, { personaId, expectedVersion: 3 })).toMatchObject({
      ok: true,
    });
    expect(await read(listPersonas, editor, {})).toMatchObject({
      ok: true,
      value: { personas: [{ name: "Mette", journeyCount: 0 }], abilities: { create: true } },
    });
  });

  it("is nobody's to edit without a department, and nobody's elsewhere", async () => {
    const created = await execute(createPersona, editor, { ...fields, name: "Bo" });
    if (!created.ok) throw new Error(created.error.kind);
    const personaId = created.value.id;
    const change = { personaId, expectedVersion: 1, name: "Other" };
    expect(await execute(createPersona, viewer, fields)).toEqual({ ok: false, error: { kind: "forbidden" } });
    expect(await execute(updatePersona, viewer, change)).toEqual({ ok: false, error: { kind: "forbidden" } });
    const stranger = await buildPerson((await buildOrganisation()).id, { role: "owner" });
    expect(await execute(updatePersona, stranger, change)).toEqual({
      ok: false,
      error: { kind: "not-found" },
    });
    expect(await read(getPersona, stranger, { personaId })).toEqual({
      ok: false,
      error: { kind: "not-found" },
    });
  });

  it("takes each channel once, ratings from one to five and web addresses only", async () => {
    const bad = {
      ...fields,
      preferredChannels: ["chat", "chat"],
      digitalConfidence: 6,
      portraitUrl: "javascript:alert(1)",
    };
    const refused = await execute(createPersona, editor, bad);
    expect(refused).toMatchObject({
      ok: false,
      error: {
        kind: "invalid",
        fields: {
          preferredChannels: "duplicate",
          digitalConfidence: "too_big",
          portraitUrl: expect.any(String),
        },
      },
    });
  });
});
