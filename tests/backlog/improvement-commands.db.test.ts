import { beforeAll, describe, expect, it } from "vitest";
import { archiveImprovement } from "@/lib/backlog/commands/archive-improvement";
import { createImprovement } from "@/lib/backlog/commands/create-improvement";
import { restoreImprovement } from "@/lib/backlog/commands/restore-improvement";
import { setImprovementTarget } from "@/lib/backlog/commands/set-improvement-target";
import { updateImprovement } from "@/lib/backlog/commands/update-improvement";
import type { TargetFields } from "@/lib/backlog/model";
import type { Actor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { newId, type ImprovementId, type TouchpointId, type UserId } from "@/lib/core/ids";
import { buildScene, forbidden, invalid, valueOf, type Scene } from "../journeys/journey-scene";
import { entriesOf, eventsOf } from "../journeys/recorded";
import { buildImprovement } from "../support/factories/build-improvement";
import { buildJourney } from "../support/factories/build-journey";
import { buildOrganisation } from "../support/factories/build-organisation";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

const build = (columns: Parameters<typeof buildImprovement>[1] = {}) =>
  buildImprovement(scene.organisationId, { departmentId: scene.it, ...columns });

const update = (actor: Actor, improvementId: ImprovementId, changes: object, expectedVersion = 1) =>
  execute(updateImprovement, actor, { improvementId, expectedVersion, changes });

describe("proposing", () => {
  it("takes everybody's idea but a viewer's, to any department", async () => {
    const fields = { title: "  Say when it comes  ", departmentId: scene.finance, problem: "Nobody knows" };
    const proposed = valueOf(await execute(createImprovement, scene.member, { fields }));
    expect(proposed).toMatchObject({
      title: "Say when it comes",
      state: "proposed",
      version: 1,
      focus: false,
      department: { name: "Finance", colour: "amber" },
      priority: null,
      abilities: {
        edit: true,
        setTarget: false,
        setFocus: false,
        close: false,
        archive: true,
        comment: true,
      },
    });
    expect(await eventsOf(scene.organisationId, proposed.id)).toEqual(["improvement.create"]);
    expect(await execute(createImprovement, scene.viewer, { fields })).toEqual(forbidden);
  });

  it("says which field is wrong", async () => {
    const propose = (fields: object) => execute(createImprovement, scene.owner, { fields });
    const good = { title: "Better", departmentId: scene.it };
    expect(await propose({ ...good, title: " " })).toEqual(invalid({ "fields.title": "required" }));
    expect(await propose({ ...good, departmentId: scene.archived })).toEqual(
      invalid({ departmentId: "not-found" }),
    );
    expect(await propose({ ...good, assigneeId: newId<UserId>() })).toEqual(
      invalid({ assigneeId: "not-found" }),
    );
    expect(await propose({ ...good, touchpointIds: [newId<TouchpointId>()] })).toEqual(
      invalid({ touchpointIds: "not-found" }),
    );
    expect(await propose({ ...good, impact: 6 })).toEqual(invalid({ "fields.impact": "too_big" }));
    expect(await propose({ ...good, dueOn: "2026-02-30" })).toEqual(
      invalid({ "fields.dueOn": "invalid_format" }),
    );
  });

  it("does not link to another organisation's touchpoint", async () => {
    const { id } = await buildOrganisation();
    const foreign = await buildJourney(id);
    const fields = { title: "Better", departmentId: scene.it, touchpointIds: foreign.touchpointIds };
    expect(await execute(createImprovement, scene.owner, { fields })).toEqual(
      invalid({ touchpointIds: "not-found" }),
    );
  });
});

describe("changing what it says", () => {
  it("keeps what was not mentioned, and says before and after in the log", async () => {
    const id = await build({ title: "Faster", problem: "Slow", impact: 4, confidence: 3 });
    const changed = valueOf(await update(scene.itEditor, id, { effort: 2, proposal: "Order ahead" }));
    expect(changed).toMatchObject({
      title: "Faster",
      problem: "Slow",
      proposal: "Order ahead",
      priority: 6,
      version: 2,
    });
    const [entry] = await entriesOf(scene.organisationId, id);
    expect(entry).toMatchObject({
      action: "improvement.update",
      before: { effort: null, proposal: "", version: 1 },
      after: { effort: 2, proposal: "Order ahead", version: 2 },
    });
  });

  it("tells a stale editor what stands now", async () => {
    const id = await build({ title: "First" });
    valueOf(await update(scene.itManager, id, { title: "Second" }));
    expect(await update(scene.itEditor, id, { title: "Third" })).toMatchObject({
      error: { kind: "conflict", current: { id, title: "Second", version: 2 } },
    });
    expect(valueOf(await update(scene.itEditor, id, { title: "Third" }, 2)).title).toBe("Third");
  });

  it("lets one of two who save at the same time win, and tells the other", async () => {
    const id = await build();
    const results = await Promise.all(["One", "Two"].map((title) => update(scene.owner, id, { title })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { kind: "conflict" } });
  });

  it("is for the owner department, and for its author while it is proposed", async () => {
    const mine = { authorId: scene.member.userId };
    expect(await update(scene.member, await build(), { why: "So" })).toEqual(forbidden);
    expect(await update(scene.financeManager, await build(), { why: "So" })).toEqual(forbidden);
    expect(valueOf(await update(scene.member, await build(mine), { why: "So" })).why).toBe("So");
    for (const state of ["assessed", "approved", "closed"]) {
      expect(await update(scene.member, await build({ ...mine, state }), { why: "So" })).toEqual(forbidden);
    }
  });

  it("belongs to the other department from then on", async () => {
    const id = await build();
    const given = valueOf(await update(scene.itEditor, id, { departmentId: scene.finance }));
    expect(given).toMatchObject({ department: { name: "Finance" }, abilities: { edit: false } });
    expect(await update(scene.itEditor, id, { why: "Mine" }, 2)).toEqual(forbidden);
  });

  it("replaces the touchpoints it concerns", async () => {
    const journey = await buildJourney(scene.organisationId, {
      leadDepartmentId: scene.it,
      stages: [{ touchpoints: [{ title: "One" }, { title: "Two" }, { title: "Three" }] }],
    });
    const [one, two, three] = journey.touchpointIds;
    if (!one || !two || !three) throw new Error("three touchpoints are needed");
    const id = await build({ touchpointIds: [one, two] });
    const linked = valueOf(await update(scene.itEditor, id, { touchpointIds: [two, three, three] }));
    expect(linked.touchpoints.map(({ title }) => title)).toEqual(["Two", "Three"]);
    expect(valueOf(await update(scene.itEditor, id, { touchpointIds: [] }, 2)).touchpoints).toEqual([]);
  });

  it("refuses an update that says nothing", async () => {
    expect(await update(scene.owner, await build(), {})).toEqual(invalid({ changes: "empty" }));
  });
});

describe("setting the target", () => {
  const target: TargetFields = { measure: "csat", baseline: 2.5, target: 4, reviewOn: "2027-03-01" };
  const set = (actor: Actor, improvementId: ImprovementId, changes: Partial<TargetFields> = {}) =>
    execute(setImprovementTarget, actor, {
      improvementId,
      expectedVersion: 1,
      target: { ...target, ...changes },
    });

  it("is for those who approve", async () => {
    expect(valueOf(await set(scene.itManager, await build()))).toMatchObject(target);
    for (const actor of [scene.itEditor, scene.financeManager, scene.member, scene.viewer]) {
      expect(await set(actor, await build())).toEqual(forbidden);
    }
  });

  it.each([
    [{ target: 6 }, "target.target"],
    [{ baseline: 0 }, "target.baseline"],
    [{ measure: "emotion", baseline: -2, target: 2.1 }, "target.target"],
    [{ measure: "nps", baseline: -101, target: 0 }, "target.baseline"],
    [{ measure: "wait", baseline: null, target: -1 }, "target.target"],
  ] as const)("keeps to the measure's scale: %j", async (changes, path) => {
    expect(await set(scene.owner, await build(), changes)).toEqual(invalid({ [path]: "out-of-scale" }));
  });
});

describe("archiving", () => {
  it("takes it out, lets nobody change it, and brings it back as it was", async () => {
    const id = await build({ state: "approved" });
    const at = (expectedVersion: number) => ({ improvementId: id, expectedVersion });
    const archived = valueOf(await execute(archiveImprovement, scene.itEditor, at(1)));
    expect(archived.archivedAt).not.toBeNull();
    expect(archived.abilities).toEqual({
      edit: false,
      setTarget: false,
      setFocus: false,
      close: false,
      archive: false,
      restore: true,
      comment: false,
    });
    expect(archived.nextStates).toEqual([]);
    expect(await update(scene.owner, id, { why: "So" }, 2)).toEqual(invalid({ "": "archived" }));
    expect(await execute(restoreImprovement, scene.member, at(2))).toEqual(forbidden);
    expect(valueOf(await execute(restoreImprovement, scene.itEditor, at(2)))).toMatchObject({
      state: "approved",
      archivedAt: null,
      version: 3,
    });
    expect(await execute(restoreImprovement, scene.itEditor, at(3))).toEqual(invalid({ "": "not-archived" }));
  });
});
