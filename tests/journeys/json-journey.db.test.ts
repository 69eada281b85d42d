import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import type { DepartmentId, JourneyId, PersonaId, ServiceId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { importJourney } from "@/lib/journeys/commands/import-journey";
import type { JourneyDocument } from "@/lib/journeys/formats/json/journey-document";
import { matchReferences } from "@/lib/journeys/formats/json/match-references";
import { planJsonImport } from "@/lib/journeys/formats/json/plan-json-import";
import { readJourneyDocument } from "@/lib/journeys/formats/json/read-journey-document";
import { journeyToJson } from "@/lib/journeys/journey-to-json";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { buildJourney } from "../support/factories/build-journey";
import { buildPersona } from "../support/factories/build-persona";
import { buildService } from "../support/factories/build-service";
import { useTestDatabase } from "../support/use-test-database";
import { arbitraryDocument } from "./formats/json/arbitrary-document";
import { buildScene, valueOf, type Scene } from "./journey-scene";

useTestDatabase();

let scene: Scene;
let here: {
  department: { id: DepartmentId; name: string }[];
  service: { id: ServiceId; name: string }[];
  persona: { id: PersonaId; name: string }[];
  parent: { id: JourneyId; name: string }[];
};

beforeAll(async () => {
  scene = await buildScene();
  const { organisationId } = scene;
  const persona = async (name: string) => ({ id: await buildPersona(organisationId, { name }), name });
  const service = async (name: string) => ({ id: await buildService(organisationId, { name }), name });
  const parent = async (name: string) => ({
    id: (await buildJourney(organisationId, { title: name })).id,
    name,
  });
  here = {
    department: [
      { id: scene.it, name: "IT" },
      { id: scene.finance, name: "Finance" },
    ],
    service: [await service("New laptop"), await service("Parental leave")],
    // Two of one name: only the id tells them apart.
    persona: [await persona("Maja"), await persona("Maja"), await persona("Noor")],
    parent: [await parent("Joining"), await parent("Leaving")],
  };
});

const exported = async (actor: PersonActor, journeyId: JourneyId) =>
  journeyToJson(valueOf(await read(getJourneyMap, actor, { journeyId })), {
    exportedAt: new Date(),
    appUrl: "https://throughline.example.org",
  });

/** Imports a document as its preview suggests, and exports what came of it. */
async function roundTrip(document: JourneyDocument): Promise<JourneyDocument> {
  const text = JSON.stringify(document, null, 2);
  const again = readJourneyDocument(text);
  if (!again.ok) throw new Error(JSON.stringify(again.problems));
  const matched = matchReferences(again.document, here);
  expect(matched.filter(({ certain }) => !certain)).toEqual([]);
  const plan = planJsonImport({
    document: again.document,
    leadDepartmentId: scene.it,
    choices: new Map(matched.map(({ key, foundId }) => [key, { kind: "here", id: foundId ?? "" }])),
  });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const made = valueOf(await execute(importJourney, scene.owner, plan.journey));
  return exported(scene.owner, made.id);
}

/** Everything but which journey it is, its state, and when it was written. */
function essence({ journey, exportedAt: _, ...rest }: JourneyDocument) {
  const { id: _id, state: _state, ...said } = journey;
  return { ...rest, journey: said };
}

describe("a journey as JSON", () => {
  it("comes back whole: what is exported, imported and exported again is the same", async () => {
    const place = fc.nat();
    await fc.assert(
      fc.asyncProperty(
        arbitraryDocument,
        fc.array(place, { minLength: 3, maxLength: 3 }),
        async (written, places) => {
          const original = await beginFrom(written, places);
          const first = await exported(scene.owner, original);
          const second = await roundTrip(first);
          expect(essence(second)).toEqual(essence(first));
          expect(second.journey.id).not.toBe(first.journey.id);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("takes over no score that customers are said to have given", async () => {
    const journey = await buildJourney(scene.organisationId, {
      leadDepartmentId: scene.it,
      state: "published",
      stages: [
        {
          touchpoints: [
            {
              scoreAssumed: 1,
              reportedMean: -1.5,
              reportedCount: 12,
              reportedInterviewed: true,
              reportedNewest: "2026-10-01",
            },
          ],
        },
      ],
    });
    const first = await exported(scene.owner, journey.id);
    const reported = { mean: -1.5, n: 12, interviewed: true, newest: "2026-10-01" };
    expect(first.journey.stages[0]?.touchpoints[0]).toMatchObject({ reported, scoreAssumed: 1 });
    const second = await roundTrip(first);
    expect(second.journey).toMatchObject({ state: "draft" });
    expect(second.journey.stages[0]?.touchpoints[0]).toMatchObject({ reported: null, scoreAssumed: 1 });
  });
});

/** A journey of this organisation that says what a generated document says, made through the door. */
async function beginFrom({ journey }: JourneyDocument, places: readonly number[]): Promise<JourneyId> {
  const pick = <Value>(list: readonly Value[], place = 0) => list[place % (list.length + 1)];
  const [service, parent, turn = 0] = places;
  const {
    id: _id,
    state: _state,
    leadDepartment: _lead,
    service: _service,
    parent: _parent,
    personas: _,
    stages,
    ...fields
  } = journey;
  const made = await execute(importJourney, scene.owner, {
    ...fields,
    leadDepartmentId: scene.it,
    serviceId: pick(here.service, service)?.id ?? null,
    parentJourneyId: pick(here.parent, parent)?.id ?? null,
    personaIds: [...here.persona.slice(turn % 3), ...here.persona.slice(0, turn % 2)]
      .map(({ id }) => id)
      .slice(0, turn % 4),
    stages: stages.map(({ touchpoints, ...stage }) => ({
      ...stage,
      touchpoints: touchpoints.map(({ reported: _reported, department, control, ...touchpoint }) => ({
        ...touchpoint,
        control: department ? control : "uncontrolled",
        departmentId: department ? (pick(here.department, department.name.length)?.id ?? scene.it) : null,
      })),
    })),
  });
  return valueOf(made).id;
}
