import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import type { DepartmentId, OrganisationId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archiveTemplate } from "@/lib/templates/commands/archive-template";
import { renameTemplate } from "@/lib/templates/commands/rename-template";
import { restoreTemplate } from "@/lib/templates/commands/restore-template";
import { saveTemplate } from "@/lib/templates/commands/save-template";
import { getTemplate } from "@/lib/templates/queries/get-template";
import { listTemplates } from "@/lib/templates/queries/list-templates";
import { countStatements } from "../journeys/count-statements";
import { buildDepartment } from "../support/factories/build-department";
import { buildJourney } from "../support/factories/build-journey";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { buildPersona } from "../support/factories/build-persona";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let organisation: OrganisationId;
let departmentId: DepartmentId;
let manager: PersonActor;
let viewer: PersonActor;

beforeAll(async () => {
  organisation = (await buildOrganisation()).id;
  departmentId = await buildDepartment(organisation, { name: "HR" });
  manager = await buildPerson(organisation, { departments: [{ departmentId, role: "manager" }] });
  viewer = await buildPerson(organisation, { role: "viewer" });
});

const measured = {
  title: "Waits for the answer",
  kind: "waiting",
  scoreAssumed: -1,
  reportedMean: -2,
  reportedCount: 40,
  reportedNewest: "2026-01-01",
  measuredWaitMedianMinutes: 900,
  measuredWaitP90Minutes: 1800,
  monthlyVolume: 70,
  attachments: [{ title: "Figures", url: "https://figures.example/secret" }],
};

async function savedTemplate(name: string) {
  const personaId = await buildPersona(organisation);
  const journey = await buildJourney(organisation, {
    leadDepartmentId: departmentId,
    title: "A measured journey",
    personaIds: [personaId],
    stages: [{ name: "Only", touchpoints: [measured, { title: "Is told", scoreAssumed: null }] }],
  });
  return execute(saveTemplate, manager, { journeyId: journey.id, name, description: "Waiting" });
}

async function template(name: string) {
  const saved = await savedTemplate(name);
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value;
}

describe("an organisation's template", () => {
  it("keeps what the journey is, and neither figures nor people nor files", async () => {
    const { id: templateId } = await template("Waiting");
    const got = await read(getTemplate, viewer, { templateId });
    if (!got.ok) throw new Error(got.error.kind);
    const [stage] = got.value.document.journey.stages;
    expect(stage).toMatchObject({
      name: "Only",
      touchpoints: [
        { title: "Waits for the answer", kind: "waiting", scoreAssumed: -1, department: { name: "HR" } },
        { title: "Is told" },
      ],
    });
    const text = JSON.stringify(got.value.document);
    for (const figure of ["40", "900", "1800", "70", "figures.example", "personas"])
      expect(text).not.toMatch(new RegExp(`\\b${figure}\\b`));
  });

  it("is listed with its curve in one statement, however many there are", async () => {
    await template("Listed");
    let curve: unknown;
    const statements = await countStatements(async () => {
      const listed = await read(listTemplates, viewer, {});
      if (!listed.ok) throw new Error(listed.error.kind);
      const found = listed.value.templates.find(({ name }) => name === "Listed");
      curve = found?.curve;
      expect(found).toMatchObject({ stageCount: 1, abilities: { manage: false } });
    });
    expect(curve).toEqual([-1, null]);
    expect(statements).toBe(1);
  });

  it("is renamed and archived by those who look after it, with a version, and its name is its own", async () => {
    const { id: templateId, version } = await template("First name");
    const target = { templateId, expectedVersion: version };
    const fields = { name: "Second name", description: "" };
    expect(await execute(renameTemplate, viewer, { ...target, ...fields })).toMatchObject({
      error: { kind: "forbidden" },
    });
    expect(await execute(renameTemplate, manager, { ...target, ...fields })).toMatchObject({
      value: { name: "Second name", version: 2 },
    });
    expect(await execute(renameTemplate, manager, { ...target, ...fields })).toMatchObject({
      error: { kind: "conflict", current: { name: "Second name" } },
    });
    expect(await savedTemplate("SECOND NAME")).toMatchObject({
      error: { kind: "invalid", fields: { name: "taken" } },
    });
    const archived = await execute(archiveTemplate, manager, { templateId, expectedVersion: 2 });
    expect(archived).toMatchObject({ value: { version: 3, archivedAt: expect.any(String) } });
    const listed = await read(listTemplates, manager, {});
    expect(listed.ok && listed.value.templates.some(({ id }) => id === templateId)).toBe(false);
    expect(await execute(restoreTemplate, manager, { templateId, expectedVersion: 3 })).toMatchObject({
      value: { archivedAt: null },
    });
  });

  it("is not made of nothing", async () => {
    const { id: journeyId } = await buildJourney(organisation, {
      leadDepartmentId: departmentId,
      stages: [],
    });
    const saved = await execute(saveTemplate, manager, { journeyId, name: "Nothing", description: "" });
    expect(saved).toMatchObject({ error: { kind: "invalid", fields: { "": "empty" } } });
  });
});
