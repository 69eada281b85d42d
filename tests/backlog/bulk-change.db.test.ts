import { beforeAll, describe, expect, it } from "vitest";
import { bulkChangeImprovements } from "@/lib/backlog/commands/bulk-change-improvements";
import { listImprovements } from "@/lib/backlog/queries/list-improvements";
import type { PersonActor } from "@/lib/core/actor";
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

const build = (more: Parameters<typeof buildImprovement>[1] = {}) =>
  buildImprovement(scene.organisationId, { departmentId: scene.it, ...more });
const bulk = (actor: PersonActor, improvementIds: ImprovementId[], change: object) =>
  execute(bulkChangeImprovements, actor, { improvementIds, change });
const versionsOf = async (ids: ImprovementId[]) => {
  const { improvements } = valueOf(await read(listImprovements, scene.owner, { includeArchived: true }));
  return ids.map((id) => improvements.find((improvement) => improvement.id === id)?.version);
};

describe("changing several at once", () => {
  it("changes each of them and records each", async () => {
    const ids = [await build(), await build()];
    const { userId } = scene.itEditor;
    const changes = [
      [{ kind: "state", to: "assessed" }, { state: "assessed" }],
      [{ kind: "assignee", assigneeId: userId }, { assignee: { id: userId } }],
      [{ kind: "due", dueOn: "2030-06-01" }, { dueOn: "2030-06-01" }],
      [{ kind: "due", dueOn: null }, { dueOn: null }],
      [{ kind: "department", departmentId: scene.finance }, { departmentId: scene.finance }],
    ] as const;
    for (const [change, expected] of changes) {
      expect(valueOf(await bulk(scene.itEditor, ids, change)).improvements).toMatchObject([
        expected,
        expected,
      ]);
    }
    for (const id of ids) {
      const actions = (await entriesOf(scene.organisationId, id)).map(({ action }) => action);
      expect(actions).toEqual(changes.map(() => "improvement.bulk-change"));
    }
  });

  it("changes all of them or none", async () => {
    const mine = await build();
    const due = { kind: "due", dueOn: "2030-01-01" };
    const cases: [ImprovementId, object, object][] = [
      [await build({ departmentId: scene.finance }), due, forbidden],
      [await build({ archivedAt: new Date() }), due, invalid({ improvementIds: "archived" })],
      [newId<ImprovementId>(), due, notFound],
      [
        await build({ state: "closed" }),
        { kind: "state", to: "assessed" },
        invalid({ improvementIds: "no-such-step" }),
      ],
      [
        await build(),
        { kind: "department", departmentId: scene.archived },
        invalid({ departmentId: "not-found" }),
      ],
    ];
    for (const [other, change, refusal] of cases) {
      expect(await bulk(scene.itManager, [mine, other], change)).toEqual(refusal);
      expect(await bulk(scene.itManager, [other, mine], change)).toEqual(refusal);
    }
    expect(await versionsOf([mine])).toEqual([1]);
  });

  it("asks for approval where a step needs it", async () => {
    const ids = [await build({ state: "assessed" }), await build({ state: "assessed" })];
    const approve = { kind: "state", to: "approved" };
    expect(await bulk(scene.itEditor, ids, approve)).toEqual(forbidden);
    expect(valueOf(await bulk(scene.itManager, ids, approve)).improvements).toHaveLength(2);
    expect(await bulk(scene.owner, ids, { kind: "state", to: "closed" })).toMatchObject({
      error: { kind: "invalid" },
    });
    expect(await bulk(scene.owner, [], approve)).toMatchObject({ error: { kind: "invalid" } });
  });

  it("does not lock up when two do it in opposite orders", async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => build()));
    const results = await Promise.all([
      bulk(scene.owner, ids, { kind: "due", dueOn: "2030-01-01" }),
      bulk(scene.leader, ids.toReversed(), { kind: "assignee", assigneeId: null }),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await versionsOf(ids)).toEqual(ids.map(() => 3));
  });
});
