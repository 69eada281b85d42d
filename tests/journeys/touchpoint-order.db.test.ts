import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/execute";
import { newId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archiveTouchpoint } from "@/lib/journeys/commands/archive-touchpoint";
import { createTouchpoint } from "@/lib/journeys/commands/create-touchpoint";
import { moveTouchpoint } from "@/lib/journeys/commands/move-touchpoint";
import { restoreTouchpoint } from "@/lib/journeys/commands/restore-touchpoint";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { buildJourney, type BuiltJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "./journey-scene";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

/** Two stages: A B C, and D. */
const buildLetters = () =>
  buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    stages: [
      { touchpoints: ["A", "B", "C"].map((title) => ({ title, departmentId: scene.finance })) },
      { touchpoints: [{ title: "D" }] },
    ],
  });

async function orderIn(journey: BuiltJourney): Promise<string> {
  const map = valueOf(await read(getJourneyMap, scene.owner, { journeyId: journey.id }));
  return map.stages.map((stage) => stage.touchpoints.map(({ title }) => title).join("")).join(" ");
}

const at = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
};

describe("moving a touchpoint", () => {
  it("puts it first, last, after another, and into another stage", async () => {
    const journey = await buildLetters();
    const [a, b, c, d] = [0, 1, 2, 3].map((index) => at(journey.touchpointIds, index));
    const [first, second] = [at(journey.stages, 0).id, at(journey.stages, 1).id];
    const move = (touchpointId: unknown, expectedVersion: number, stageId: string, after?: unknown) =>
      execute(moveTouchpoint, scene.itEditor, { touchpointId, expectedVersion, stageId, after });
    valueOf(await move(c, 1, first, null));
    expect(await orderIn(journey)).toBe("CAB D");
    valueOf(await move(c, 2, first, a));
    expect(await orderIn(journey)).toBe("ACB D");
    expect(valueOf(await move(a, 1, second, d)).stageId).toBe(second);
    expect(await orderIn(journey)).toBe("CB DA");
    valueOf(await move(d, 1, first));
    expect(await orderIn(journey)).toBe("CBD A");
    valueOf(await move(b, 1, second, null));
    expect(await orderIn(journey)).toBe("CD BA");
  });

  it("is the lead department's, not the owner's", async () => {
    const journey = await buildLetters();
    const input = {
      touchpointId: at(journey.touchpointIds, 0),
      expectedVersion: 1,
      stageId: at(journey.stages, 1).id,
    };
    for (const actor of [scene.financeManager, scene.financeEditor, scene.leader, scene.member]) {
      expect(await execute(moveTouchpoint, actor, input)).toEqual(forbidden);
    }
    expect(await execute(moveTouchpoint, scene.viewer, input)).toEqual(notFound);
    expect(await orderIn(journey)).toBe("ABC D");
  });

  it("stays within the journey, beside what is there", async () => {
    const journey = await buildLetters();
    const other = await buildLetters();
    const [a, b] = [at(journey.touchpointIds, 0), at(journey.touchpointIds, 1)];
    const stageId = at(journey.stages, 0).id;
    const move = (input: object) =>
      execute(moveTouchpoint, scene.owner, { touchpointId: a, expectedVersion: 1, stageId, ...input });
    expect(await move({ stageId: at(other.stages, 0).id })).toEqual(invalid({ stageId: "not-in-journey" }));
    expect(await move({ after: at(other.touchpointIds, 0) })).toEqual(invalid({ after: "not-in-stage" }));
    expect(await move({ after: at(journey.touchpointIds, 3) })).toEqual(invalid({ after: "not-in-stage" }));
    expect(await move({ after: a })).toEqual(invalid({ after: "same" }));
    expect(await move({ after: newId() })).toEqual(notFound);
    expect(await move({ stageId: newId() })).toEqual(notFound);
    expect(await move({ touchpointId: newId() })).toEqual(notFound);
    valueOf(await move({ after: b }));
    expect(await move({ after: null })).toMatchObject({
      error: { kind: "conflict", current: { id: a, version: 2 } },
    });
    expect(await orderIn(journey)).toBe("BAC D");
  });

  it("gives each of those who choose one place at once a place of their own", async () => {
    const journey = await buildLetters();
    const [a, b, c, d] = [0, 1, 2, 3].map((index) => at(journey.touchpointIds, index));
    const stageId = at(journey.stages, 0).id;
    const fields = { kind: "contact", channel: "phone" };
    const results = await Promise.all([
      execute(moveTouchpoint, scene.itEditor, { touchpointId: b, expectedVersion: 1, stageId, after: a }),
      execute(moveTouchpoint, scene.owner, { touchpointId: c, expectedVersion: 1, stageId, after: a }),
      execute(moveTouchpoint, scene.itManager, { touchpointId: d, expectedVersion: 1, stageId, after: a }),
      ...["E", "F", "G"].map((title) =>
        execute(createTouchpoint, scene.financeEditor, {
          stageId,
          after: a,
          departmentId: scene.finance,
          fields: { ...fields, title },
        }),
      ),
    ]);
    expect(results.map((result) => result.ok)).toEqual(Array(6).fill(true));
    const order = await orderIn(journey);
    expect([...order.trim()].sort().join("")).toBe("ABCDEFG");
    expect(order.startsWith("A")).toBe(true);
    // Whatever the order became, there is room between any two of them.
    const map = valueOf(await read(getJourneyMap, scene.owner, { journeyId: journey.id }));
    for (const { id } of at(map.stages, 0).touchpoints) {
      const fieldsOfNew = { ...fields, title: "H" };
      valueOf(
        await execute(createTouchpoint, scene.owner, {
          stageId,
          after: id,
          departmentId: scene.it,
          fields: fieldsOfNew,
        }),
      );
    }
    expect(await orderIn(journey)).toMatch(/^(\wH){7} $/);
  });

  it("lets one of two win who move the same one at once", async () => {
    const journey = await buildLetters();
    const move = (stage: number) =>
      execute(moveTouchpoint, scene.owner, {
        touchpointId: at(journey.touchpointIds, 1),
        expectedVersion: 1,
        stageId: at(journey.stages, stage).id,
      });
    const results = await Promise.all([move(0), move(1)]);
    expect(results.map((result) => (result.ok ? "moved" : result.error.kind)).sort()).toEqual([
      "conflict",
      "moved",
    ]);
  });
});

describe("an archived touchpoint", () => {
  it("returns to its own place, whatever came between", async () => {
    const journey = await buildLetters();
    const [a, b] = [at(journey.touchpointIds, 0), at(journey.touchpointIds, 1)];
    const stageId = at(journey.stages, 0).id;
    valueOf(await execute(archiveTouchpoint, scene.owner, { touchpointId: b, expectedVersion: 1 }));
    expect(await orderIn(journey)).toBe("AC D");
    const fields = { title: "N", kind: "waiting", channel: "other" };
    valueOf(
      await execute(createTouchpoint, scene.owner, { stageId, after: a, departmentId: scene.it, fields }),
    );
    valueOf(await execute(restoreTouchpoint, scene.owner, { touchpointId: b, expectedVersion: 2 }));
    expect(await orderIn(journey)).toBe("ANBC D");
  });
});
