import { beforeAll, describe, expect, it } from "vitest";
import { archiveImprovement } from "@/lib/backlog/commands/archive-improvement";
import { changeImprovementState } from "@/lib/backlog/commands/change-improvement-state";
import { createImprovement } from "@/lib/backlog/commands/create-improvement";
import { restoreImprovement } from "@/lib/backlog/commands/restore-improvement";
import { setImprovementTarget } from "@/lib/backlog/commands/set-improvement-target";
import { updateImprovement } from "@/lib/backlog/commands/update-improvement";
import { getImprovement } from "@/lib/backlog/queries/get-improvement";
import { execute } from "@/lib/core/execute";
import { newId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "../journeys/journey-scene";
import { buildImprovement } from "../support/factories/build-improvement";
import { buildJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let scene: Scene;
let stranger: Scene;
beforeAll(async () => {
  scene = await buildScene();
  stranger = await buildScene();
});

const build = (more: Parameters<typeof buildImprovement>[1] = {}) =>
  buildImprovement(scene.organisationId, { departmentId: scene.it, ...more });

describe("proposing", () => {
  it("is for everybody but viewers, to any department", async () => {
    const fields = { title: "Tell them when it comes", departmentId: scene.finance };
    for (const actor of [scene.owner, scene.leader, scene.member, scene.itEditor]) {
      expect(valueOf(await execute(createImprovement, actor, { fields }))).toMatchObject({
        state: "proposed",
        version: 1,
      });
    }
    expect(await execute(createImprovement, scene.viewer, { fields })).toEqual(forbidden);
  });

  it("refuses departments and people that are not there", async () => {
    const propose = (more: object) =>
      execute(createImprovement, scene.owner, {
        fields: { title: "Better", departmentId: scene.it, ...more },
      });
    for (const departmentId of [scene.archived, stranger.it, newId()]) {
      expect(await propose({ departmentId })).toMatchObject({ error: { kind: "invalid" } });
    }
    expect(await propose({ assigneeId: stranger.owner.userId })).toEqual(
      invalid({ assigneeId: "not-found" }),
    );
    const { touchpointIds } = await buildJourney(stranger.organisationId);
    expect(await propose({ touchpointIds })).toEqual(invalid({ touchpointIds: "not-found" }));
    expect(await propose({ title: " " })).toMatchObject({
      error: { fields: { "fields.title": "too_small" } },
    });
  });
});

describe("changing what it says", () => {
  it("is its author's while it is proposed, and no longer", async () => {
    const fields = { title: "Mine", departmentId: scene.it };
    const { id: improvementId, abilities } = valueOf(
      await execute(createImprovement, scene.member, { fields }),
    );
    expect(abilities).toMatchObject({ edit: true, setTarget: false, setFocus: false });
    const change = (expectedVersion: number) =>
      execute(updateImprovement, scene.member, {
        improvementId,
        expectedVersion,
        changes: { problem: "Seen" },
      });
    expect(valueOf(await change(1))).toMatchObject({ problem: "Seen", version: 2 });
    valueOf(
      await execute(changeImprovementState, scene.itEditor, {
        improvementId,
        expectedVersion: 2,
        to: "assessed",
      }),
    );
    expect(await change(3)).toEqual(forbidden);
    const { improvement } = valueOf(await read(getImprovement, scene.member, { improvementId }));
    expect(improvement).toMatchObject({ abilities: { edit: false, comment: true }, nextStates: [] });
  });

  it("is the owner department's, also of what was handed to it", async () => {
    const improvementId = await build();
    const change = (actor: Scene["owner"], expectedVersion: number, changes: object) =>
      execute(updateImprovement, actor, { improvementId, expectedVersion, changes });
    expect(await change(scene.financeEditor, 1, { title: "Ours" })).toEqual(forbidden);
    expect(valueOf(await change(scene.itEditor, 1, { departmentId: scene.finance }))).toMatchObject({
      department: { name: "Finance" },
      abilities: { edit: false },
    });
    expect(await change(scene.itEditor, 2, { title: "Still ours" })).toEqual(forbidden);
    valueOf(await change(scene.financeEditor, 2, { title: "Ours" }));
  });

  it("answers a stale save with what stands now", async () => {
    const improvementId = await build({ title: "First" });
    const change = (expectedVersion: number, changes: object) =>
      execute(updateImprovement, scene.itManager, { improvementId, expectedVersion, changes });
    valueOf(await change(1, { title: "Second", impact: 5 }));
    expect(await change(1, { title: "Another second" })).toMatchObject({
      ok: false,
      error: { kind: "conflict", current: { id: improvementId, title: "Second", impact: 5, version: 2 } },
    });
    const target = { measure: "emotion", baseline: -1, target: 1, reviewOn: "2030-01-01" };
    const prove = (expectedVersion: number) =>
      execute(setImprovementTarget, scene.itManager, { improvementId, expectedVersion, target });
    expect(await prove(1)).toMatchObject({ error: { kind: "conflict", current: { version: 2 } } });
    expect(valueOf(await prove(2))).toMatchObject(target);
    expect(await change(3, {})).toMatchObject({ error: { kind: "invalid" } });
  });

  it("links touchpoints, and hides those of drafts from viewers", async () => {
    const draft = await buildJourney(scene.organisationId, { leadDepartmentId: scene.it, title: "Draft" });
    const open = await buildJourney(scene.organisationId, {
      leadDepartmentId: scene.it,
      title: "Open",
      state: "published",
    });
    const touchpointIds = [...draft.touchpointIds, ...open.touchpointIds];
    const improvementId = await build();
    const linked = valueOf(
      await execute(updateImprovement, scene.itEditor, {
        improvementId,
        expectedVersion: 1,
        changes: { touchpointIds },
      }),
    );
    expect(linked.touchpoints.map(({ journeyTitle }) => journeyTitle)).toEqual(["Draft", "Open"]);
    const seen = valueOf(await read(getImprovement, scene.viewer, { improvementId }));
    expect(seen.improvement.touchpoints.map(({ journeyTitle }) => journeyTitle)).toEqual(["Open"]);
    expect(seen.linkable.some(({ journeyTitle }) => journeyTitle === "Draft")).toBe(false);
  });
});

describe("archiving", () => {
  it("takes it out until it is restored, and nothing changes meanwhile", async () => {
    const improvementId = await build();
    const at = (expectedVersion: number) => ({ improvementId, expectedVersion });
    expect(await execute(archiveImprovement, scene.financeManager, at(1))).toEqual(forbidden);
    expect(valueOf(await execute(archiveImprovement, scene.itEditor, at(1)))).toMatchObject({
      nextStates: [],
      abilities: { edit: false, archive: false, restore: true, comment: false },
    });
    const change = { ...at(2), changes: { title: "Late" } };
    expect(await execute(updateImprovement, scene.itEditor, change)).toEqual(invalid({ "": "archived" }));
    expect(valueOf(await execute(restoreImprovement, scene.itEditor, at(2)))).toMatchObject({
      archivedAt: null,
      version: 3,
    });
    expect(await execute(restoreImprovement, scene.itEditor, at(3))).toEqual(invalid({ "": "not-archived" }));
  });

  it("is no way to reach another organisation's", async () => {
    const improvementId = await build();
    expect(await execute(archiveImprovement, stranger.owner, { improvementId, expectedVersion: 1 })).toEqual(
      notFound,
    );
    expect(await read(getImprovement, stranger.owner, { improvementId })).toEqual(notFound);
  });
});
