import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/execute";
import { newId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archiveStage } from "@/lib/journeys/commands/archive-stage";
import { archiveTouchpoint } from "@/lib/journeys/commands/archive-touchpoint";
import { createStage } from "@/lib/journeys/commands/create-stage";
import { createTouchpoint } from "@/lib/journeys/commands/create-touchpoint";
import { moveStage } from "@/lib/journeys/commands/move-stage";
import { restoreStage } from "@/lib/journeys/commands/restore-stage";
import { restoreTouchpoint } from "@/lib/journeys/commands/restore-touchpoint";
import { updateStage } from "@/lib/journeys/commands/update-stage";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { buildJourney, type BuiltJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "./journey-scene";
import { entriesOf } from "./recorded";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

/** Realise with A and B, Request with C, and an empty Wait. */
const buildStages = (overrides: { archivedAt?: Date } = {}) =>
  buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    ...overrides,
    stages: [
      {
        name: "Realise",
        phase: "before",
        touchpoints: [{ title: "A", departmentId: scene.finance }, { title: "B" }],
      },
      { name: "Request", touchpoints: [{ title: "C" }] },
      { name: "Wait" },
    ],
  });

async function orderIn(journey: BuiltJourney): Promise<string[]> {
  const map = valueOf(await read(getJourneyMap, scene.owner, { journeyId: journey.id }));
  return map.stages.map(({ name, touchpoints }) =>
    `${name} ${touchpoints.map(({ title }) => title).join("")}`.trim(),
  );
}

const stageIds = (journey: BuiltJourney) => journey.stages.map(({ id }) => id as string);

describe("stages", () => {
  it("are added first, last or after another by the lead department", async () => {
    const journey = await buildStages();
    const [realise] = stageIds(journey);
    const add = (actor: Scene["owner"], name: string, after?: unknown) =>
      execute(createStage, actor, { journeyId: journey.id, after, fields: { name } });
    const added = valueOf(await add(scene.itEditor, "Aftercare"));
    expect(added).toMatchObject({
      name: "Aftercare",
      goal: "",
      phase: "during",
      version: 1,
      abilities: { edit: true },
    });
    valueOf(await add(scene.itEditor, "Begin", null));
    valueOf(await add(scene.itEditor, "Look up", realise));
    expect(await orderIn(journey)).toEqual([
      "Begin",
      "Realise AB",
      "Look up",
      "Request C",
      "Wait",
      "Aftercare",
    ]);
    for (const actor of [scene.financeManager, scene.leader, scene.member]) {
      expect(await add(actor, "Theirs")).toEqual(forbidden);
    }
    expect(await add(scene.viewer, "Theirs")).toEqual(notFound);
    expect(await add(scene.owner, "Lost", stageIds(await buildStages())[0])).toEqual(
      invalid({ after: "not-in-journey" }),
    );
    expect(await add(scene.owner, "Lost", newId())).toEqual(notFound);
    const gone = await buildStages({ archivedAt: new Date() });
    const late = { journeyId: gone.id, fields: { name: "Late" } };
    expect(await execute(createStage, scene.owner, late)).toEqual(invalid({ "": "archived" }));
  });

  it("are all kept when several people add at once", async () => {
    const journey = await buildStages();
    const names = ["P", "Q", "R", "S"];
    const after = stageIds(journey)[0];
    await Promise.all(
      names.map(async (name) =>
        valueOf(await execute(createStage, scene.owner, { journeyId: journey.id, after, fields: { name } })),
      ),
    );
    const order = await orderIn(journey);
    expect(order).toHaveLength(7);
    expect(order.slice(1, 5).sort()).toEqual(names);
    // Each has a place of its own: there is room between any two of them.
    const map = valueOf(await read(getJourneyMap, scene.owner, { journeyId: journey.id }));
    for (const { id } of map.stages) {
      const input = { journeyId: journey.id, after: id, fields: { name: "between" } };
      valueOf(await execute(createStage, scene.owner, input));
    }
    expect((await orderIn(journey)).map((name) => name === "between")).toEqual(
      Array(7).fill([false, true]).flat(),
    );
  });

  it("are changed by whoever saw them as they are", async () => {
    const journey = await buildStages();
    const stageId = stageIds(journey)[1];
    const change = (actor: Scene["owner"], expectedVersion: number, changes: object) =>
      execute(updateStage, actor, { stageId, expectedVersion, changes });
    expect(await change(scene.financeManager, 1, { name: "Order" })).toEqual(forbidden);
    expect(valueOf(await change(scene.itEditor, 1, { goal: "Be sure of it" }))).toMatchObject({
      name: "Request",
      goal: "Be sure of it",
      version: 2,
    });
    expect(await change(scene.itEditor, 1, { name: "Order" })).toMatchObject({
      error: { kind: "conflict", current: { id: stageId, goal: "Be sure of it", version: 2 } },
    });
    expect(await change(scene.itEditor, 2, {})).toEqual(invalid({ changes: "empty" }));
    expect(await entriesOf(scene.organisationId, stageId ?? "")).toMatchObject([
      {
        action: "stage.update",
        journeyId: journey.id,
        before: { goal: "", version: 1 },
        after: { goal: "Be sure of it" },
      },
    ]);
  });

  it("are moved with their touchpoints", async () => {
    const journey = await buildStages();
    const [realise, request, wait] = stageIds(journey);
    const move = (stageId: unknown, expectedVersion: number, after: unknown) =>
      execute(moveStage, scene.itEditor, { stageId, expectedVersion, after });
    valueOf(await move(wait, 1, null));
    expect(await orderIn(journey)).toEqual(["Wait", "Realise AB", "Request C"]);
    valueOf(await move(realise, 1, request));
    expect(await orderIn(journey)).toEqual(["Wait", "Request C", "Realise AB"]);
    expect(await move(request, 1, request)).toEqual(invalid({ after: "same" }));
    expect(await move(wait, 1, request)).toMatchObject({
      error: { kind: "conflict", current: { version: 2 } },
    });
    expect(
      await execute(moveStage, scene.financeManager, { stageId: wait, expectedVersion: 2, after: null }),
    ).toEqual(forbidden);
    expect(await move(newId(), 1, null)).toEqual(notFound);
  });
});

describe("archiving a stage", () => {
  it("asks what becomes of its touchpoints", async () => {
    const journey = await buildStages();
    const [realise, request, wait] = stageIds(journey);
    const archive = (input: object, actor = scene.itEditor) =>
      execute(archiveStage, actor, { stageId: realise, expectedVersion: 1, ...input });
    expect(await archive({}, scene.financeManager)).toEqual(forbidden);
    expect(await archive({})).toEqual(invalid({ "": "stage-not-empty" }));
    expect(await archive({ moveTouchpointsTo: realise })).toEqual(invalid({ moveTouchpointsTo: "same" }));
    expect(await archive({ moveTouchpointsTo: newId() })).toEqual(notFound);
    const other = await buildStages();
    expect(await archive({ moveTouchpointsTo: stageIds(other)[0] })).toEqual(
      invalid({ moveTouchpointsTo: "not-in-journey" }),
    );
    valueOf(await archive({ stageId: wait }));
    expect(await archive({ moveTouchpointsTo: wait })).toEqual(
      invalid({ moveTouchpointsTo: "stage-archived" }),
    );
    expect(await archive({ expectedVersion: 7 })).toMatchObject({ error: { kind: "conflict" } });
    expect(valueOf(await archive({ moveTouchpointsTo: request }))).toMatchObject({
      version: 2,
      abilities: { edit: false },
    });
    expect(await orderIn(journey)).toEqual(["Request CAB"]);
    const moved = await entriesOf(scene.organisationId, journey.touchpointIds[0] ?? "");
    expect(moved).toMatchObject([
      {
        action: "touchpoint.move",
        before: { stageId: realise, version: 1 },
        after: { stageId: request, version: 2 },
      },
    ]);
    const fields = { title: "N", kind: "contact", channel: "email" };
    const add = { stageId: realise, departmentId: scene.it, fields };
    expect(await execute(createTouchpoint, scene.owner, add)).toEqual(invalid({ stageId: "stage-archived" }));
    expect(await archive({ expectedVersion: 2 })).toEqual(invalid({ "": "archived" }));
  });

  it("leaves its archived touchpoints with it, to be restored after it", async () => {
    const journey = await buildStages();
    const request = stageIds(journey)[1];
    const touchpointId = journey.touchpointIds[2];
    valueOf(await execute(archiveTouchpoint, scene.owner, { touchpointId, expectedVersion: 1 }));
    valueOf(await execute(archiveStage, scene.owner, { stageId: request, expectedVersion: 1 }));
    const restoreIt = () => execute(restoreTouchpoint, scene.owner, { touchpointId, expectedVersion: 2 });
    expect(await restoreIt()).toEqual(invalid({ "": "stage-archived" }));
    const map = valueOf(await read(getJourneyMap, scene.itEditor, { journeyId: journey.id }));
    expect(map.archived).toMatchObject({
      stages: [{ id: request, name: "Request", version: 2, abilities: { restore: true } }],
      touchpoints: [{ id: touchpointId, title: "C", stageArchived: true, abilities: { restore: true } }],
    });
    const restore = (expectedVersion: number, actor = scene.itEditor) =>
      execute(restoreStage, actor, { stageId: request, expectedVersion });
    expect(await restore(2, scene.financeManager)).toEqual(forbidden);
    expect(await restore(1)).toMatchObject({ error: { kind: "conflict" } });
    valueOf(await restore(2));
    expect(await restore(3)).toEqual(invalid({ "": "not-archived" }));
    valueOf(await restoreIt());
    expect(await orderIn(journey)).toEqual(["Realise AB", "Request C", "Wait"]);
  });

  it("never loses a touchpoint that somebody adds at the same moment", async () => {
    const fields = { title: "N", kind: "contact", channel: "email" };
    for (let round = 0; round < 8; round += 1) {
      const journey = await buildStages();
      const wait = stageIds(journey)[2];
      const [added, archived] = await Promise.all([
        execute(createTouchpoint, scene.owner, { stageId: wait, departmentId: scene.it, fields }),
        execute(archiveStage, scene.itEditor, { stageId: wait, expectedVersion: 1 }),
      ]);
      expect([added.ok, archived.ok].sort()).toEqual([false, true]);
      expect((await orderIn(journey)).includes("Wait N")).toBe(added.ok);
    }
  });
});
