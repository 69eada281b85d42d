import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { newId, type JourneyId, type TouchpointId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { bulkEditTouchpoints } from "@/lib/journeys/commands/bulk-edit-touchpoints";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { buildJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "./journey-scene";
import { entriesOf } from "./recorded";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

type Edit = { touchpointId: TouchpointId; expectedVersion?: number; changes: object };

const bulk = (actor: Actor, journeyId: JourneyId, edits: readonly Edit[]) =>
  execute(bulkEditTouchpoints, actor, {
    journeyId,
    edits: edits.map((edit) => ({ expectedVersion: 1, ...edit })),
  });

/** IT's journey: a, b and c in the first stage, d of Finance's in the second, nothing in the third. */
async function build(archivedAt: Date | null = null) {
  const [a, b, c, d] = [newId, newId, newId, newId].map((make) => make<TouchpointId>());
  if (!a || !b || !c || !d) throw new Error("no ids");
  const journey = await buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    archivedAt,
    stages: [
      {
        touchpoints: [
          { id: a, title: "a" },
          { id: b, title: "b" },
          { id: c, title: "c" },
        ],
      },
      { touchpoints: [{ id: d, title: "d", departmentId: scene.finance }] },
      { archivedAt: new Date() },
    ],
  });
  const [first, second, third] = journey.stages.map((stage) => stage.id);
  return { id: journey.id, a, b, c, d, first, second, third };
}

async function standing(journeyId: JourneyId): Promise<string[]> {
  const map = valueOf(await read(getJourneyMap, scene.owner, { journeyId }));
  return map.stages.map((stage) => stage.touchpoints.map(({ title }) => title).join(""));
}

it("changes each as it is said, with a line in the log for each, and answers them in the order asked", async () => {
  const { id, a, b, d } = await build();
  const { touchpoints } = valueOf(
    await bulk(scene.owner, id, [
      { touchpointId: d, changes: { channel: "chat", scoreAssumed: -1 } },
      { touchpointId: b, changes: { departmentId: scene.finance } },
      { touchpointId: a, changes: { archived: true } },
    ]),
  );
  expect(touchpoints).toMatchObject([
    { id: d, version: 2, channel: "chat", scoreAssumed: -1, archivedAt: null },
    { id: b, version: 2, departmentId: scene.finance },
    { id: a, version: 2, archivedAt: expect.any(String) as string },
  ]);
  for (const [touchpointId, action] of [
    [d, "touchpoint.update"],
    [b, "touchpoint.hand-over"],
    [a, "touchpoint.archive"],
  ] as const)
    expect(await entriesOf(scene.organisationId, touchpointId)).toMatchObject([
      { action, journeyId: id, before: { version: 1 }, after: { version: 2 } },
    ]);
  const back = { touchpointId: a, expectedVersion: 2, changes: { archived: false } };
  valueOf(await bulk(scene.owner, id, [back]));
  expect(await standing(id)).toEqual(["abc", "d"]);
});

it("puts several into places, each beside those that went before it", async () => {
  const { id, a, b, c, d, first, second } = await build();
  const move = (touchpointId: TouchpointId, stageId: string | undefined, after?: string | null) => ({
    touchpointId,
    changes: { place: { stageId, ...(after === undefined ? {} : { after }) } },
  });
  const { touchpoints } = valueOf(
    await bulk(scene.itEditor, id, [
      move(c, second, null),
      move(a, second, c),
      move(d, first),
      move(b, second),
    ]),
  );
  expect(touchpoints.map(({ version }) => version)).toEqual([2, 2, 2, 2]);
  expect(await standing(id)).toEqual(["d", "cab"]);
  expect(await entriesOf(scene.organisationId, d)).toMatchObject([{ action: "touchpoint.move" }]);
});

it("puts one back where its order key was, and right behind whoever took that meanwhile", async () => {
  const { id, a, b, d, first, second } = await build();
  const put = (touchpointId: TouchpointId, stageId: string | undefined, position: string) =>
    bulk(scene.itEditor, id, [{ touchpointId, expectedVersion, changes: { place: { stageId, position } } }]);
  let expectedVersion = 1;
  const map = valueOf(await read(getJourneyMap, scene.owner, { journeyId: id }));
  const [, keyOfB = "", keyOfC = ""] = map.stages[0]?.touchpoints.map(({ position }) => position) ?? [];
  valueOf(await bulk(scene.itEditor, id, [{ touchpointId: b, changes: { place: { stageId: second } } }]));
  expect(await standing(id)).toEqual(["ac", "db"]);
  expectedVersion = 2;
  expect(valueOf(await put(b, first, keyOfB)).touchpoints[0]?.position).toBe(keyOfB);
  expect(await standing(id)).toEqual(["abc", "d"]);
  expectedVersion = 1;
  valueOf(await put(d, first, keyOfC));
  expect(await standing(id)).toEqual(["abcd", ""]);
  for (const key of ["", "a", "1", "A00000000000000000000000000", "a0-", "a1\u0000"])
    expect(await put(a, first, key), key).toMatchObject({ error: { kind: "invalid" } });
});

it("changes none when one of them is not to be changed", async () => {
  const { id, a, b, c, d, first, third } = await build();
  const elsewhere = await build();
  const mine = { touchpointId: a, changes: { title: "never" } };
  const cases: [Edit, object][] = [
    [{ touchpointId: d, changes: { title: "x" } }, forbidden],
    [{ touchpointId: b, changes: { departmentId: scene.finance } }, forbidden],
    [{ touchpointId: newId(), changes: { title: "x" } }, notFound],
    [{ touchpointId: elsewhere.a, changes: { title: "x" } }, notFound],
    [{ touchpointId: b, changes: { archived: false } }, invalid({ "": "not-archived" })],
    [
      { touchpointId: b, changes: { place: { stageId: elsewhere.first } } },
      invalid({ "edits.1.changes.place": "not-in-journey" }),
    ],
    [{ touchpointId: b, changes: { place: { stageId: third } } }, invalid({ "": "stage-archived" })],
    [
      { touchpointId: b, changes: { place: { stageId: first, after: d } } },
      invalid({ "edits.1.changes.place": "not-in-stage" }),
    ],
    [
      { touchpointId: b, changes: { place: { stageId: first, after: b } } },
      invalid({ "edits.1.changes.place": "same" }),
    ],
    [{ touchpointId: a, changes: { title: "twice" } }, invalid({ edits: "duplicate" })],
    [{ touchpointId: b, changes: {} }, invalid({ "edits.1.changes": "empty" })],
  ];
  for (const [other, refusal] of cases)
    expect(await bulk(scene.itEditor, id, [mine, other])).toEqual(refusal);
  const asOwner = (changes: object) => bulk(scene.owner, id, [mine, { touchpointId: c, changes }]);
  expect(await asOwner({ departmentId: null })).toEqual(
    invalid({ "edits.1.changes.departmentId": "department-required" }),
  );
  expect(await asOwner({ departmentId: scene.archived })).toEqual(
    invalid({ "edits.1.changes.departmentId": "archived" }),
  );
  // Who does not answer for the receiver offers it, and does not give it.
  const given = { touchpointId: b, changes: { departmentId: scene.finance } };
  expect(await bulk(scene.itManager, id, [mine, given])).toEqual(forbidden);
  expect(await standing(id)).toEqual(["abc", "d"]);
  expect(await entriesOf(scene.organisationId, a)).toEqual([]);
});

it("names those that somebody changed meanwhile, before any other refusal but a forbidden one", async () => {
  const { id, a, b, c } = await build();
  for (const touchpointId of [a, c])
    valueOf(
      await execute(updateTouchpoint, scene.owner, {
        touchpointId,
        expectedVersion: 1,
        changes: { does: "x" },
      }),
    );
  const edits = [a, b, c].map((touchpointId) => ({ touchpointId, changes: { archived: false } }));
  const refused = await bulk(scene.itEditor, id, edits);
  expect(refused).toMatchObject({
    error: {
      kind: "conflict",
      current: {
        touchpoints: [
          { id: a, version: 2, does: "x" },
          { id: c, version: 2 },
        ],
      },
    },
  });
  expect(await bulk(scene.financeEditor, id, edits)).toEqual(forbidden);
});

it("leaves an archived journey and archived touchpoints still", async () => {
  const gone = await build(new Date());
  const late = { touchpointId: gone.a, changes: { title: "late" } };
  expect(await bulk(scene.owner, gone.id, [late])).toEqual(invalid({ "": "archived" }));
  const { id, a } = await build();
  valueOf(await bulk(scene.owner, id, [{ touchpointId: a, changes: { archived: true } }]));
  for (const changes of [{ title: "late" }, { archived: true }])
    expect(await bulk(scene.owner, id, [{ touchpointId: a, expectedVersion: 2, changes }])).toEqual(
      invalid({ "": "archived" }),
    );
});

it("does not lock two out who change the same ones in another order", async () => {
  const { id, a, b, c } = await build();
  const change = (ids: TouchpointId[]) =>
    bulk(
      scene.owner,
      id,
      ids.map((touchpointId) => ({ touchpointId, changes: { momentOfTruth: true } })),
    );
  const results = await Promise.all([change([a, b, c]), change([c, b, a])]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { kind: "conflict" } });
});
