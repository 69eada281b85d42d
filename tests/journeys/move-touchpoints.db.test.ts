import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { execute } from "@/lib/core/execute";
import { newId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archiveTouchpoint } from "@/lib/journeys/commands/archive-touchpoint";
import { bulkEditTouchpoints } from "@/lib/journeys/commands/bulk-edit-touchpoints";
import { moveTouchpoints } from "@/lib/journeys/commands/move-touchpoints";
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

/** Three stages: A B C D, E F, and none. */
const buildLetters = () =>
  buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    stages: ["ABCD", "EF", ""].map((titles) => ({
      touchpoints: [...titles].map((title) => ({ title, departmentId: scene.finance })),
    })),
  });

const stagesOf = async ({ id }: BuiltJourney) =>
  valueOf(await read(getJourneyMap, scene.owner, { journeyId: id })).stages;
const orderIn = async (journey: BuiltJourney) =>
  (await stagesOf(journey)).map((stage) => stage.touchpoints.map(({ title }) => title).join(""));

/** Moves those that are called so, as they stand now. */
async function move(journey: BuiltJourney, titles: string, stage: number, after?: string | null) {
  const stages = await stagesOf(journey);
  const all = stages.flatMap(({ touchpoints }) => touchpoints);
  const idOf = (title: string) => all.find((one) => one.title === title)?.id;
  return execute(moveTouchpoints, scene.itEditor, {
    journeyId: journey.id,
    touchpoints: [...titles].map((title) => ({
      touchpointId: idOf(title),
      expectedVersion: all.find((one) => one.title === title)?.version,
    })),
    stageId: stages[stage]?.id,
    after: after ? idOf(after) : after,
  });
}

it("puts them where they are said to stand, in the order that is said, and moves nothing else", async () => {
  const journey = await buildLetters();
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([..."ABCDEF"], { minLength: 1 }),
      fc.nat({ max: 2 }),
      fc.nat(),
      async (titles, stage, pick) => {
        const before = await orderIn(journey);
        const rest = before.map((letters) => [...letters].filter((one) => !titles.includes(one)));
        const places = [undefined, null, ...(rest[stage] ?? [])];
        const after = places[pick % places.length];
        valueOf(await move(journey, titles.join(""), stage, after));
        const there = rest[stage] ?? [];
        const at = after === undefined ? there.length : after === null ? 0 : there.indexOf(after) + 1;
        there.splice(at, 0, ...titles);
        expect(await orderIn(journey)).toEqual(rest.map((letters) => letters.join("")));
      },
    ),
    { numRuns: 25 },
  );
});

it("goes back in one command, to where each stood", async () => {
  const journey = await buildLetters();
  const before = (await stagesOf(journey)).flatMap(({ touchpoints }) => touchpoints);
  const moved = valueOf(await move(journey, "BDE", 2)).touchpoints;
  expect(await orderIn(journey)).toEqual(["AC", "F", "BDE"]);
  expect(await entriesOf(scene.organisationId, moved[0]?.id ?? newId())).toMatchObject([
    { action: "touchpoint.move", before: { version: 1 }, after: { version: 2 } },
  ]);
  const edits = moved.map(({ id, version }) => {
    const { stageId, position } = before.find((one) => one.id === id) ?? {};
    return { touchpointId: id, expectedVersion: version, changes: { place: { stageId, position } } };
  });
  valueOf(await execute(bulkEditTouchpoints, scene.itEditor, { journeyId: journey.id, edits }));
  expect(await orderIn(journey)).toEqual(["ABCD", "EF", ""]);
});

it("moves all of them or none", async () => {
  const journey = await buildLetters();
  const stages = await stagesOf(journey);
  const [a, b] = stages[0]?.touchpoints ?? [];
  if (!a || !b) throw new Error("no touchpoints");
  const input = (change: object = {}) => ({
    journeyId: journey.id,
    touchpoints: [a, b].map(({ id }) => ({ touchpointId: id, expectedVersion: 1 })),
    stageId: stages[1]?.id,
    ...change,
  });
  const run = (change?: object, actor = scene.itEditor) => execute(moveTouchpoints, actor, input(change));
  const twice = [a, a].map(({ id }) => ({ touchpointId: id, expectedVersion: 1 }));
  const stale = [a, b].map(({ id }, index) => ({ touchpointId: id, expectedVersion: index + 1 }));
  const strange = [a, { id: newId() }].map(({ id }) => ({ touchpointId: id, expectedVersion: 1 }));
  const other = await buildLetters();
  expect(await run({ touchpoints: twice })).toMatchObject({ error: { kind: "invalid" } });
  expect(await run({ touchpoints: stale })).toMatchObject({
    error: { kind: "conflict", current: { touchpoints: [{ id: b.id }] } },
  });
  expect(await run({ touchpoints: strange })).toEqual(notFound);
  expect(await run({ after: b.id })).toEqual(invalid({ after: "same" }));
  expect(await run({ after: other.touchpointIds[0] })).toEqual(invalid({ after: "not-in-stage" }));
  expect(await run({ stageId: other.stages[0]?.id })).toEqual(invalid({ stageId: "not-in-journey" }));
  expect(await run({ stageId: newId() })).toEqual(notFound);
  for (const actor of [scene.financeManager, scene.financeEditor, scene.member])
    expect(await run({}, actor)).toEqual(forbidden);
  expect(await run({}, scene.viewer)).toEqual(notFound);
  valueOf(await execute(archiveTouchpoint, scene.owner, { touchpointId: b.id, expectedVersion: 1 }));
  expect(await run({ touchpoints: [{ touchpointId: b.id, expectedVersion: 2 }] })).toEqual(
    invalid({ "": "archived" }),
  );
  expect(await orderIn(journey)).toEqual(["ACD", "EF", ""]);
});
