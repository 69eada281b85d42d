import { beforeEach, expect, it } from "vitest";
import { archiveImprovement } from "@/lib/backlog/commands/archive-improvement";
import { setImprovementFocus } from "@/lib/backlog/commands/set-improvement-focus";
import { listImprovements } from "@/lib/backlog/queries/list-improvements";
import { focusLimit } from "@/lib/backlog/rules/focus-limit";
import type { Actor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import type { ImprovementId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { buildScene, forbidden, invalid, valueOf, type Scene } from "../journeys/journey-scene";
import { buildImprovement } from "../support/factories/build-improvement";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const build = (columns: { focus?: boolean; state?: string } = {}) =>
  buildImprovement(scene.organisationId, { departmentId: scene.it, state: "approved", ...columns });

const focus = (actor: Actor, improvementId: ImprovementId, on = true, expectedVersion = 1) =>
  execute(setImprovementFocus, actor, { improvementId, expectedVersion, focus: on });

async function inFocus(): Promise<number> {
  return valueOf(await read(listImprovements, scene.viewer, { focus: true })).improvements.length;
}

it("takes so many and no more, until one is taken out", async () => {
  const ids = [];
  for (let count = 0; count < focusLimit; count += 1) ids.push(await build());
  for (const id of ids) expect(valueOf(await focus(scene.leader, id)).focus).toBe(true);
  const next = await build();
  expect(await focus(scene.leader, next)).toEqual(invalid({ focus: "focus-full" }));
  const [first] = ids;
  if (!first) throw new Error("none is in focus");
  expect(valueOf(await focus(scene.leader, first, false, 2)).focus).toBe(false);
  expect(valueOf(await focus(scene.leader, next)).focus).toBe(true);
});

it("lets two who reach for the last place at the same time have it once", async () => {
  for (let count = 1; count < focusLimit; count += 1) await build({ focus: true });
  const rivals = [await build(), await build(), await build(), await build()];
  const results = await Promise.all(rivals.map((id) => focus(scene.owner, id)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.filter(({ ok }) => !ok)).toEqual(
    rivals.slice(1).map(() => invalid({ focus: "focus-full" })),
  );
  expect(await inFocus()).toBe(focusLimit);
});

it("is the leader's to give, not the department's", async () => {
  const id = await build();
  for (const actor of [scene.itManager, scene.itEditor, scene.member, scene.viewer]) {
    expect(await focus(actor, id)).toEqual(forbidden);
  }
});

it("is only for what is open", async () => {
  for (const state of ["closed", "cancelled"]) {
    expect(await focus(scene.owner, await build({ state }))).toEqual(invalid({ focus: "not-open" }));
  }
});

it("ends with archiving, and gives its place free", async () => {
  const id = await build({ focus: true });
  for (let count = 1; count < focusLimit; count += 1) await build({ focus: true });
  valueOf(await execute(archiveImprovement, scene.owner, { improvementId: id, expectedVersion: 1 }));
  expect(await inFocus()).toBe(focusLimit - 1);
  expect(valueOf(await focus(scene.owner, await build())).focus).toBe(true);
});
