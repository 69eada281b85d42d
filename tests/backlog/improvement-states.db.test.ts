import { beforeAll, describe, expect, it } from "vitest";
import { changeImprovementState } from "@/lib/backlog/commands/change-improvement-state";
import { closeImprovement } from "@/lib/backlog/commands/close-improvement";
import { getImprovement } from "@/lib/backlog/queries/get-improvement";
import type { ImprovementState } from "@/lib/backlog/model";
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

const inState = (state: ImprovementState, more: Partial<Parameters<typeof buildImprovement>[1]> = {}) =>
  buildImprovement(scene.organisationId, { departmentId: scene.it, state, ...more });
const step = (actor: PersonActor, improvementId: ImprovementId, to: ImprovementState, expectedVersion = 1) =>
  execute(changeImprovementState, actor, { improvementId, expectedVersion, to });
const seenBy = async (actor: PersonActor, improvementId: ImprovementId) =>
  valueOf(await read(getImprovement, actor, { improvementId })).improvement;

describe("the way of an improvement", () => {
  it("goes step by step from proposed to closed, and the log says each", async () => {
    const id = await inState("proposed");
    const way = ["assessed", "approved", "in-progress", "in-review"] as const;
    for (const [place, to] of way.entries()) {
      expect(valueOf(await step(scene.itManager, id, to, place + 1))).toMatchObject({
        state: to,
        daysInState: 0,
      });
    }
    const closed = valueOf(
      await execute(closeImprovement, scene.itManager, {
        improvementId: id,
        expectedVersion: 5,
        outcome: "improved",
        value: 0.5,
        note: "They know now",
      }),
    );
    expect(closed).toMatchObject({ state: "closed", outcome: "improved", outcomeValue: 0.5, nextStates: [] });
    const { history } = valueOf(await read(getImprovement, scene.viewer, { improvementId: id }));
    expect(history.map(({ state }) => state)).toEqual(["closed", ...way.toReversed()]);
    expect((await entriesOf(scene.organisationId, id)).map(({ action }) => action)).toEqual([
      ...way.map(() => "improvement.change-state"),
      "improvement.close",
    ]);
  });

  it("knows no short cuts", async () => {
    const id = await inState("proposed");
    for (const to of ["approved", "in-progress", "in-review", "proposed"] as const) {
      expect(await step(scene.owner, id, to)).toEqual(invalid({ to: "no-such-step" }));
    }
    expect(await step(scene.owner, id, "closed")).toMatchObject({ error: { kind: "invalid" } });
    const close = { improvementId: id, expectedVersion: 1, outcome: "improved", value: null, note: "" };
    expect(await execute(closeImprovement, scene.owner, close)).toEqual(invalid({ "": "not-in-review" }));
    expect(await step(scene.owner, newId<ImprovementId>(), "assessed")).toEqual(notFound);
  });

  it.each(["unchanged", "worse"] as const)("goes back into progress when it is %s", async (outcome) => {
    const id = await inState("in-review", { focus: true });
    const close = { improvementId: id, expectedVersion: 1, outcome, value: -1, note: "Not yet" };
    const after = valueOf(await execute(closeImprovement, scene.leader, close));
    expect(after).toMatchObject({
      state: "in-progress",
      outcome,
      outcomeValue: -1,
      outcomeNote: "Not yet",
      focus: true,
    });
    expect(after.closedAt).not.toBeNull();
  });

  it("comes back from a hold to where it was, but not past approval", async () => {
    const id = await inState("assessed");
    valueOf(await step(scene.itEditor, id, "on-hold"));
    expect((await seenBy(scene.itManager, id)).nextStates[0]).toBe("assessed");
    expect((await seenBy(scene.itEditor, id)).nextStates).not.toContain("approved");
    expect(await step(scene.itEditor, id, "approved", 2)).toEqual(forbidden);
    expect(await step(scene.itEditor, id, "in-progress", 2)).toEqual(forbidden);
    expect(valueOf(await step(scene.itEditor, id, "assessed", 2)).state).toBe("assessed");
  });

  it("leaves the focus when it is cancelled, and can be proposed again", async () => {
    const id = await inState("approved", { focus: true });
    expect(valueOf(await step(scene.itManager, id, "cancelled"))).toMatchObject({
      focus: false,
      nextStates: ["proposed"],
    });
    expect(valueOf(await step(scene.itManager, id, "proposed", 2)).state).toBe("proposed");
  });
});

describe("who may take a step", () => {
  it("is asked per step: editors assess, managers and leaders approve and close, others do neither", async () => {
    const roles = [
      "owner",
      "leader",
      "itManager",
      "itEditor",
      "financeManager",
      "financeEditor",
      "member",
      "viewer",
    ] as const;
    const allowed = async (from: ImprovementState, to: ImprovementState) => {
      const who: string[] = [];
      for (const role of roles) {
        const result = await step(scene[role], await inState(from), to);
        if (result.ok) who.push(role);
        else expect(result).toEqual(forbidden);
      }
      return who;
    };
    expect(await allowed("proposed", "assessed")).toEqual(["owner", "leader", "itManager", "itEditor"]);
    expect(await allowed("assessed", "approved")).toEqual(["owner", "leader", "itManager"]);
    expect(await allowed("approved", "in-progress")).toEqual(["owner", "leader", "itManager", "itEditor"]);
    const close = async (role: (typeof roles)[number]) =>
      execute(closeImprovement, scene[role], {
        improvementId: await inState("in-review"),
        expectedVersion: 1,
        outcome: "improved",
        value: null,
        note: "",
      });
    for (const role of ["owner", "leader", "itManager"] as const) valueOf(await close(role));
    for (const role of ["itEditor", "financeManager", "member", "viewer"] as const) {
      expect(await close(role)).toEqual(forbidden);
    }
  });

  it("is what the screen is told: next states and abilities agree with the door", async () => {
    const id = await inState("assessed");
    expect(await seenBy(scene.itManager, id)).toMatchObject({
      nextStates: ["approved", "on-hold", "cancelled"],
      abilities: { edit: true, setTarget: true, setFocus: false, close: false, archive: true },
    });
    expect((await seenBy(scene.itEditor, id)).nextStates).toEqual(["on-hold", "cancelled"]);
    expect((await seenBy(scene.leader, id)).abilities).toMatchObject({ setFocus: true, setTarget: true });
    for (const reader of [scene.viewer, scene.member, scene.financeManager]) {
      expect(await seenBy(reader, id)).toMatchObject({
        nextStates: [],
        abilities: { edit: false, archive: false },
      });
    }
    const review = await inState("in-review");
    expect(await seenBy(scene.itManager, review)).toMatchObject({ abilities: { close: true } });
    expect((await seenBy(scene.itManager, review)).nextStates).not.toContain("closed");
    expect((await seenBy(scene.itEditor, review)).abilities.close).toBe(false);
  });
});
