import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/execute";
import { newId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { importJourney } from "@/lib/journeys/commands/import-journey";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";
import { buildJourney } from "../support/factories/build-journey";
import { buildPersona } from "../support/factories/build-persona";
import { buildService } from "../support/factories/build-service";
import { useTestDatabase } from "../support/use-test-database";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "./journey-scene";
import { entriesOf, eventsOf } from "./recorded";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

const plan = (overrides: object = {}) => ({
  title: "My working day",
  serviceId: null,
  leadDepartmentId: scene.it,
  stages: [
    {
      name: "Go to work",
      phase: "before",
      touchpoints: [
        { title: "Make tea", scoreAssumed: 2, departmentId: null, kind: "contact", channel: "other" },
        {
          title: "Do work",
          scoreAssumed: -2,
          departmentId: scene.finance,
          kind: "contact",
          channel: "in-person",
        },
      ],
    },
    { name: "Go home", touchpoints: [] },
  ],
  ...overrides,
});

const withTouchpoint = (touchpoint: object) =>
  plan({
    stages: [
      { name: "Only", touchpoints: [{ title: "T", kind: "contact", channel: "other", ...touchpoint }] },
    ],
  });

describe("importing a journey", () => {
  it("makes everything at once, also in other departments' names", async () => {
    const serviceId = await buildService(scene.organisationId);
    const personaIds = [await buildPersona(scene.organisationId), await buildPersona(scene.organisationId)];
    const { id: parentJourneyId } = await buildJourney(scene.organisationId);
    const said = { goal: "Get home", expectations: "A day", scopeStart: "Waking up", scopeEnd: "Supper" };
    const input = plan({ ...said, serviceId, personaIds, parentJourneyId });
    const made = valueOf(await execute(importJourney, scene.itManager, input));
    expect(made).toMatchObject({
      ...said,
      title: "My working day",
      service: { id: serviceId },
      parent: { id: parentJourneyId },
      personas: personaIds.map((id) => ({ id })),
      state: "draft",
    });
    const map = valueOf(await read(getJourneyMap, scene.itManager, { journeyId: made.id }));
    expect(map.stages).toMatchObject([
      {
        name: "Go to work",
        phase: "before",
        touchpoints: [
          { title: "Make tea", scoreAssumed: 2, department: null, control: "uncontrolled" },
          { title: "Do work", scoreAssumed: -2, department: { name: "Finance" }, control: "owned" },
        ],
      },
      { name: "Go home", phase: "during", touchpoints: [] },
    ]);
    expect((await entriesOf(scene.organisationId, made.id)).map(({ action }) => action)).toEqual([
      "journey.import",
    ]);
    const second = map.stages[0]?.touchpoints[1]?.id ?? "";
    expect(await entriesOf(scene.organisationId, second)).toMatchObject([
      { action: "touchpoint.create", journeyId: made.id },
    ]);
    expect(await eventsOf(scene.organisationId, second)).toEqual(["touchpoint.create"]);
  });

  it("is for whoever may begin a journey in that lead", async () => {
    for (const actor of [scene.itEditor, scene.financeManager, scene.leader, scene.member, scene.viewer]) {
      expect(await execute(importJourney, actor, plan())).toEqual(forbidden);
    }
  });

  it("makes nothing when one touchpoint cannot be", async () => {
    const run = (input: object) => execute(importJourney, scene.owner, input);
    const count = async () => valueOf(await read(listJourneys, scene.owner, {})).journeys.length;
    const before = await count();
    expect(await run(withTouchpoint({ departmentId: scene.archived }))).toEqual(
      invalid({ "stages.0.touchpoints.0.departmentId": "archived" }),
    );
    expect(await run(withTouchpoint({ departmentId: null, control: "owned" }))).toEqual(
      invalid({ "stages.0.touchpoints.0.departmentId": "department-required" }),
    );
    expect(await run(withTouchpoint({ departmentId: newId() }))).toEqual(notFound);
    expect(await run(withTouchpoint({ departmentId: null, scoreAssumed: 3 }))).toMatchObject({
      error: { kind: "invalid" },
    });
    expect(await run(plan({ leadDepartmentId: scene.archived }))).toEqual(
      invalid({ leadDepartmentId: "archived" }),
    );
    expect(await run(plan({ serviceId: newId() }))).toEqual(notFound);
    const gone = await buildService(scene.organisationId, { archivedAt: new Date() });
    expect(await run(plan({ serviceId: gone }))).toEqual(invalid({ serviceId: "archived" }));
    expect(await run(plan({ personaIds: [newId()] }))).toEqual(notFound);
    const past = await buildPersona(scene.organisationId, { archivedAt: new Date() });
    expect(await run(plan({ personaIds: [past] }))).toEqual(invalid({ personaIds: "archived" }));
    const old = await buildJourney(scene.organisationId, { archivedAt: new Date() });
    expect(await run(plan({ parentJourneyId: old.id }))).toEqual(invalid({ parentJourneyId: "archived" }));
    expect(await count()).toBe(before);
  });

  it("takes a thousand touchpoints and not one more", async () => {
    const touchpoint = {
      title: "T",
      scoreAssumed: 0,
      departmentId: scene.it,
      kind: "contact",
      channel: "other",
    };
    const stages = (count: number) =>
      Array.from({ length: 10 }, (_, index) => ({
        name: `S${index}`,
        touchpoints: Array.from({ length: index === 0 ? count - 900 : 100 }, (_unused, place) => ({
          ...touchpoint,
          title: `${index}-${place}`,
        })),
      }));
    expect(await execute(importJourney, scene.itManager, plan({ stages: stages(1001) }))).toEqual(
      invalid({ stages: "too-many" }),
    );
    const made = valueOf(await execute(importJourney, scene.itManager, plan({ stages: stages(1000) })));
    const map = valueOf(await read(getJourneyMap, scene.itManager, { journeyId: made.id }));
    const titles = map.stages.map((stage) => stage.touchpoints.map(({ title }) => title));
    expect(titles).toEqual(stages(1000).map((stage) => stage.touchpoints.map(({ title }) => title)));
  });
});
