import { beforeEach, describe, expect, it } from "vitest";
import { archiveImprovement } from "@/lib/backlog/commands/archive-improvement";
import { setImprovementFocus } from "@/lib/backlog/commands/set-improvement-focus";
import { listImprovements } from "@/lib/backlog/queries/list-improvements";
import { focusLimit } from "@/lib/backlog/rules/focus-limit";
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

const build = (more: Parameters<typeof buildImprovement>[1] = {}) =>
  buildImprovement(scene.organisationId, { departmentId: scene.it, ...more });
const focus = (improvementId: ImprovementId, on = true, expectedVersion = 1) =>
  execute(setImprovementFocus, scene.leader, { improvementId, expectedVersion, focus: on });

describe("the focus", () => {
  it("holds its limit when many ask at the same time", async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => build()));
    const results = await Promise.all(ids.map((id) => focus(id)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(focusLimit);
    for (const refused of results.filter(({ ok }) => !ok)) {
      expect(refused).toEqual(invalid({ focus: "focus-full" }));
    }
    const { improvements } = valueOf(await read(listImprovements, scene.viewer, { focus: true }));
    expect(improvements).toHaveLength(focusLimit);
  });

  it("has room again when one leaves it or is archived", async () => {
    const [first, second, third, fourth, fifth] = [
      await build(),
      await build(),
      await build(),
      await build(),
      await build(),
    ];
    for (const id of [first, second, third]) valueOf(await focus(id));
    expect(await focus(fourth)).toEqual(invalid({ focus: "focus-full" }));
    valueOf(await focus(first, true, 2));
    valueOf(await focus(first, false, 3));
    valueOf(await focus(fourth));
    expect(
      valueOf(await execute(archiveImprovement, scene.leader, { improvementId: second, expectedVersion: 2 }))
        .focus,
    ).toBe(false);
    valueOf(await focus(fifth));
  });

  it("is for what is open, and for leaders to set", async () => {
    for (const state of ["closed", "cancelled"]) {
      expect(await focus(await build({ state }))).toEqual(invalid({ focus: "not-open" }));
    }
    const input = { improvementId: await build(), expectedVersion: 1, focus: true };
    for (const actor of [scene.itManager, scene.itEditor, scene.member, scene.viewer]) {
      expect(await execute(setImprovementFocus, actor, input)).toEqual(forbidden);
    }
  });
});
