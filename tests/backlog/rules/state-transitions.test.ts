import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { improvementStates, outcomes, type ImprovementState } from "@/lib/backlog/model";
import { isOpen, openStates } from "@/lib/backlog/rules/is-open";
import {
  findTransition,
  transitionsFrom,
  type ImprovementStanding,
  type Transition,
} from "@/lib/backlog/rules/state-transitions";

const standing = (state: ImprovementState, rest: Partial<ImprovementStanding> = {}): ImprovementStanding => ({
  state,
  heldFrom: null,
  outcome: null,
  ...rest,
});
const targets = (from: ImprovementStanding) => transitionsFrom(from).map(({ to }) => to);
const arbitraryStanding = fc.record({
  state: fc.constantFrom(...improvementStates),
  heldFrom: fc.constantFrom(null, ...improvementStates),
  outcome: fc.constantFrom(null, ...outcomes),
});

/** What the command does with a step taken. */
function taken(from: ImprovementStanding, { to }: Transition): ImprovementStanding {
  return { ...from, state: to, heldFrom: to === "on-hold" ? from.state : null };
}

describe("transitionsFrom", () => {
  it.each([
    ["proposed", "assessed", "improvement.edit"],
    ["assessed", "approved", "improvement.approve"],
    ["approved", "in-progress", "improvement.edit"],
    ["in-progress", "in-review", "improvement.edit"],
    ["in-review", "closed", "improvement.close"],
  ] as const)("goes from %s on to %s, for which one needs %s", (state, to, permission) => {
    expect(transitionsFrom(standing(state))).toEqual([
      { to, permission, step: "forward" },
      { to: "on-hold", permission: "improvement.edit", step: "hold" },
      { to: "cancelled", permission: "improvement.edit", step: "cancel" },
    ]);
  });

  it("returns from hold first of all to where it was", () => {
    const from = standing("on-hold", { heldFrom: "in-progress" });
    expect(targets(from)).toEqual([
      "in-progress",
      "proposed",
      "assessed",
      "approved",
      "in-review",
      "cancelled",
    ]);
    expect(new Set(transitionsFrom(from).map(({ permission }) => permission))).toEqual(
      new Set(["improvement.edit"]),
    );
  });

  it("asks for approval on the way out of a hold that began before it", () => {
    const from = standing("on-hold", { heldFrom: "proposed" });
    expect(findTransition(from, "assessed")?.permission).toBe("improvement.edit");
    expect(findTransition(from, "in-progress")?.permission).toBe("improvement.approve");
    expect(findTransition(standing("on-hold"), "approved")?.permission).toBe("improvement.approve");
  });

  it("reopens what was closed without effect, and nothing that helped", () => {
    expect(targets(standing("closed", { outcome: "unchanged" }))).toEqual(["in-progress"]);
    expect(targets(standing("closed", { outcome: "worse" }))).toEqual(["in-progress"]);
    expect(targets(standing("closed", { outcome: "improved" }))).toEqual([]);
    expect(targets(standing("closed"))).toEqual([]);
    expect(targets(standing("cancelled"))).toEqual(["proposed"]);
  });

  it("offers each state once, never the one it is in", () => {
    fc.assert(
      fc.property(arbitraryStanding, (from) => {
        const to = targets(from);
        expect(new Set(to).size).toBe(to.length);
        expect(to).not.toContain(from.state);
        for (const state of improvementStates) {
          expect(findTransition(from, state) !== null).toBe(to.includes(state));
        }
      }),
    );
  });

  it("puts on hold and cancels whatever is open and only that", () => {
    fc.assert(
      fc.property(arbitraryStanding, (from) => {
        expect(targets(from).includes("cancelled")).toBe(isOpen(from.state));
        expect(targets(from).includes("on-hold")).toBe(isOpen(from.state) && from.state !== "on-hold");
      }),
    );
  });

  it("closes only from review, and only by who may close", () => {
    fc.assert(
      fc.property(arbitraryStanding, (from) => {
        const close = findTransition(from, "closed");
        expect(close?.permission ?? null).toBe(from.state === "in-review" ? "improvement.close" : null);
      }),
    );
  });

  it("has no way past approval for who may only edit, however long the walk", () => {
    const choices = fc.infiniteStream(fc.nat(20));
    fc.assert(
      fc.property(choices, fc.constantFrom(null, ...outcomes), (stream, outcome) => {
        let at = standing("proposed", { outcome });
        for (const choice of stream.take(40)) {
          const steps = transitionsFrom(at).filter(({ permission }) => permission === "improvement.edit");
          const step = steps[choice % Math.max(1, steps.length)];
          if (!step) return;
          at = taken(at, step);
          expect(["proposed", "assessed", "on-hold", "cancelled"]).toContain(at.state);
        }
      }),
    );
  });

  it("leads, step by step, from a proposal to every state and back into work", () => {
    const seen = new Map<string, ImprovementStanding>();
    const open = [standing("proposed")];
    for (let at = open.pop(); at; at = open.pop()) {
      const key = `${at.state} ${at.heldFrom}`;
      if (seen.has(key)) continue;
      seen.set(key, at);
      for (const step of transitionsFrom(at)) open.push(taken(at, step));
    }
    expect(new Set([...seen.values()].map(({ state }) => state))).toEqual(new Set(improvementStates));
  });
});

describe("isOpen", () => {
  it("is everything but closed and cancelled", () => {
    expect(openStates).toEqual(["proposed", "assessed", "approved", "in-progress", "in-review", "on-hold"]);
  });
});
