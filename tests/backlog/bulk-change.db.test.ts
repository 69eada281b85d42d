import { beforeAll, expect, it } from "vitest";
import { bulkChangeImprovements } from "@/lib/backlog/commands/bulk-change-improvements";
import { getImprovement } from "@/lib/backlog/queries/get-improvement";
import type { Actor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { newId, type ImprovementId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "../journeys/journey-scene";
import { entriesOf } from "../journeys/recorded";
import { buildImprovement } from "../support/factories/build-improvement";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

const build = (columns: Parameters<typeof buildImprovement>[1] = {}) =>
  buildImprovement(scene.organisationId, { departmentId: scene.it, ...columns });

const bulk = (actor: Actor, improvementIds: readonly ImprovementId[], change: object) =>
  execute(bulkChangeImprovements, actor, { improvementIds, change });

async function standing(improvementId: ImprovementId) {
  return valueOf(await read(getImprovement, scene.owner, { improvementId })).improvement;
}

it("changes all of them, each with its own line in the log", async () => {
  const ids = [await build(), await build({ state: "in-progress" }), await build()];
  const { improvements } = valueOf(await bulk(scene.itEditor, ids, { kind: "due", dueOn: "2027-01-31" }));
  expect(improvements.map(({ dueOn, version }) => [dueOn, version])).toEqual(
    ids.map(() => ["2027-01-31", 2]),
  );
  for (const id of ids) {
    expect(await entriesOf(scene.organisationId, id)).toMatchObject([
      { action: "improvement.bulk-change", after: { dueOn: "2027-01-31" } },
    ]);
  }
  valueOf(await bulk(scene.itEditor, ids, { kind: "assignee", assigneeId: scene.member.userId }));
  expect((await standing(ids[0] ?? newId())).assignee?.id).toBe(scene.member.userId);
  valueOf(await bulk(scene.itEditor, ids, { kind: "due", dueOn: null }));
  valueOf(await bulk(scene.itEditor, ids, { kind: "department", departmentId: scene.finance }));
  expect((await standing(ids[0] ?? newId())).department.name).toBe("Finance");
});

it("changes none when one of them is not to be changed", async () => {
  const mine = await build();
  const due = { kind: "due", dueOn: "2027-01-31" };
  const cases = [
    [await build({ departmentId: scene.finance }), due, forbidden],
    [await build({ archivedAt: new Date() }), due, invalid({ improvementIds: "archived" })],
    [newId<ImprovementId>(), due, notFound],
    [
      await build({ state: "in-review" }),
      { kind: "state", to: "assessed" },
      invalid({ improvementIds: "no-such-step" }),
    ],
    [mine, { kind: "assignee", assigneeId: newId() }, invalid({ assigneeId: "not-found" })],
    [mine, { kind: "department", departmentId: scene.archived }, invalid({ departmentId: "not-found" })],
  ] as const;
  for (const [other, change, refusal] of cases) {
    expect(await bulk(scene.itEditor, [mine, other], change)).toEqual(refusal);
    expect(await standing(mine)).toMatchObject({ version: 1, dueOn: null, state: "proposed" });
  }
});

it("asks for each step what the step asks for", async () => {
  const ids = [await build({ state: "assessed" }), await build({ state: "assessed" })];
  expect(await bulk(scene.itEditor, ids, { kind: "state", to: "approved" })).toEqual(forbidden);
  const { improvements } = valueOf(await bulk(scene.itManager, ids, { kind: "state", to: "approved" }));
  expect(improvements.map(({ state }) => state)).toEqual(["approved", "approved"]);
});

it("closes nothing, and takes between one and a hundred", async () => {
  const one = await build({ state: "in-review" });
  expect(await bulk(scene.owner, [one], { kind: "state", to: "closed" })).toMatchObject({
    error: { kind: "invalid" },
  });
  expect(await bulk(scene.owner, [], { kind: "due", dueOn: null })).toEqual(
    invalid({ improvementIds: "too_small" }),
  );
  const many = Array.from({ length: 101 }, () => newId<ImprovementId>());
  expect(await bulk(scene.owner, many, { kind: "due", dueOn: null })).toEqual(
    invalid({ improvementIds: "too_big" }),
  );
});

it("takes the same one twice for one, and does not lock two bulk changes out", async () => {
  const ids = [await build(), await build(), await build()];
  const results = await Promise.all([
    bulk(scene.owner, [...ids, ...ids], { kind: "due", dueOn: "2027-01-01" }),
    bulk(scene.owner, ids.toReversed(), { kind: "due", dueOn: "2027-02-01" }),
  ]);
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect((await standing(ids[0] ?? newId())).version).toBe(3);
});
