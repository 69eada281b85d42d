import { beforeAll, describe, expect, it } from "vitest";
import { changeImprovementState } from "@/lib/backlog/commands/change-improvement-state";
import { closeImprovement } from "@/lib/backlog/commands/close-improvement";
import type { ImprovementState, Outcome } from "@/lib/backlog/model";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { getImprovement } from "@/lib/backlog/queries/get-improvement";
import type { Actor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
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

type Step = Exclude<ImprovementState, "closed">;

/** An improvement of IT's in some state. */
async function inState(state: ImprovementState, columns: { heldFrom?: string; focus?: boolean } = {}) {
  const improvementId = await buildImprovement(scene.organisationId, {
    departmentId: scene.it,
    state,
    ...columns,
  });
  return { improvementId, expectedVersion: 1 };
}

const move = (actor: Actor, at: Awaited<ReturnType<typeof inState>>, to: Step) =>
  execute(changeImprovementState, actor, { ...at, to });

const close = (actor: Actor, at: Awaited<ReturnType<typeof inState>>, outcome: Outcome) =>
  execute(closeImprovement, actor, { ...at, outcome, value: null, note: "Asked twelve people" });

describe("the way of an improvement", () => {
  it("goes from proposed to in review, and says in the log who took which step", async () => {
    let at = await inState("proposed");
    const steps: Step[] = ["assessed", "approved", "in-progress", "in-review"];
    for (const to of steps) {
      const moved = valueOf(await move(scene.itManager, at, to));
      expect(moved).toMatchObject({ state: to, daysInState: 0 });
      at = { ...at, expectedVersion: moved.version };
    }
    const closed = valueOf(await close(scene.itManager, at, "improved"));
    expect(closed).toMatchObject({
      state: "closed",
      outcome: "improved",
      outcomeNote: "Asked twelve people",
    });
    expect(closed.closedAt).not.toBeNull();
    expect(closed.nextStates).toEqual([]);
    const entries = await entriesOf(scene.organisationId, at.improvementId);
    expect(entries.map(({ action }) => action)).toEqual([
      ...steps.map(() => "improvement.change-state"),
      "improvement.close",
    ]);
    expect(entries[0]).toMatchObject({ before: { state: "proposed" }, after: { state: "assessed" } });
  });

  it.each([
    ["proposed", "approved"],
    ["proposed", "in-progress"],
    ["assessed", "in-review"],
    ["in-review", "approved"],
    ["cancelled", "assessed"],
    ["closed", "in-progress"],
  ] as const)("knows no step from %s to %s", async (from, to) => {
    expect(await move(scene.owner, await inState(from), to)).toEqual(invalid({ to: "no-such-step" }));
  });

  it("does not close by a mere change of state", async () => {
    const at = await inState("in-review");
    expect(await execute(changeImprovementState, scene.owner, { ...at, to: "closed" })).toMatchObject({
      error: { kind: "invalid" },
    });
    expect(await close(scene.owner, await inState("in-progress"), "improved")).toEqual(
      invalid({ "": "not-in-review" }),
    );
  });

  it.each(["unchanged", "worse"] as const)("goes back into progress when it is %s", async (outcome) => {
    const reopened = valueOf(await close(scene.leader, await inState("in-review"), outcome));
    expect(reopened).toMatchObject({ state: "in-progress", outcome });
    expect(reopened.nextStates).toContain("in-review");
  });

  it("remembers where it was put on hold, and leads there first", async () => {
    const at = await inState("in-progress");
    const held = valueOf(await move(scene.itEditor, at, "on-hold"));
    expect(held.nextStates[0]).toBe("in-progress");
    const back = await move(scene.itEditor, { ...at, expectedVersion: held.version }, "in-progress");
    expect(valueOf(back).state).toBe("in-progress");
  });

  it("leaves the focus with the open ones", async () => {
    const at = await inState("approved", { focus: true });
    expect(valueOf(await move(scene.owner, at, "cancelled")).focus).toBe(false);
    const held = valueOf(await move(scene.owner, await inState("approved", { focus: true }), "on-hold"));
    expect(held.focus).toBe(true);
  });

  it("refuses a value beyond the measure's scale", async () => {
    const improvementId = await buildImprovement(scene.organisationId, {
      state: "in-review",
      measure: "emotion",
    });
    const input = { improvementId, expectedVersion: 1, outcome: "improved", value: 3, note: "" };
    expect(await execute(closeImprovement, scene.owner, input)).toEqual(invalid({ value: "out-of-scale" }));
  });
});

describe("who may take which step", () => {
  const who = ["owner", "leader", "itManager", "itEditor", "financeManager", "member", "viewer"] as const;
  type Who = (typeof who)[number];
  const editors: readonly Who[] = ["owner", "leader", "itManager", "itEditor"];
  const approvers: readonly Who[] = ["owner", "leader", "itManager"];

  it.each([
    ["proposed", "assessed", editors],
    ["assessed", "approved", approvers],
    ["approved", "in-progress", editors],
    ["in-progress", "in-review", editors],
    ["in-progress", "on-hold", editors],
    ["assessed", "cancelled", editors],
    ["cancelled", "proposed", editors],
  ] as const)("from %s to %s", async (from, to, allowed) => {
    for (const one of who) {
      const at = await inState(from);
      const { improvement } = valueOf(
        await read(getImprovement, scene[one], { improvementId: at.improvementId }),
      );
      const result = await move(scene[one], at, to);
      const may = allowed.includes(one);
      expect(result, one).toEqual(may ? expect.objectContaining({ ok: true }) : forbidden);
      // The screen offers what the door accepts, and nothing else.
      expect(improvement.nextStates.includes(to), one).toBe(may);
    }
  });

  it("closing is for those who approve", async () => {
    for (const one of who) {
      const at = await inState("in-review");
      const { improvement } = valueOf(
        await read(getImprovement, scene[one], { improvementId: at.improvementId }),
      );
      const may = approvers.includes(one);
      expect(improvement.abilities.close, one).toBe(may);
      expect(await close(scene[one], at, "improved"), one).toEqual(
        may ? expect.objectContaining({ ok: true }) : forbidden,
      );
    }
  });

  it("what was never approved does not slip past approval by way of a hold", async () => {
    expect(
      await move(scene.itEditor, await inState("on-hold", { heldFrom: "proposed" }), "in-progress"),
    ).toEqual(forbidden);
    const approved = await inState("on-hold", { heldFrom: "approved" });
    expect(valueOf(await move(scene.itEditor, approved, "in-progress")).state).toBe("in-progress");
  });

  it("its author takes it along while it is proposed, and not after", async () => {
    const columns = { departmentId: scene.it, authorId: scene.member.userId };
    const improvementId = await buildImprovement(scene.organisationId, columns);
    const at = { improvementId, expectedVersion: 1 };
    const assessed: Improvement = valueOf(await move(scene.member, at, "assessed"));
    expect(assessed.nextStates).toEqual([]);
    expect(await move(scene.member, { ...at, expectedVersion: assessed.version }, "cancelled")).toEqual(
      forbidden,
    );
  });

  it("a stale step is told what stands now, and an unknown improvement is not there", async () => {
    const at = await inState("proposed");
    valueOf(await move(scene.owner, at, "assessed"));
    expect(await move(scene.owner, at, "cancelled")).toMatchObject({
      error: { kind: "conflict", current: { state: "assessed", version: 2 } },
    });
    const nowhere = { improvementId: "00000000-0000-4000-8000-000000000000" as never, expectedVersion: 1 };
    expect(await move(scene.owner, nowhere, "assessed")).toEqual(notFound);
  });
});
