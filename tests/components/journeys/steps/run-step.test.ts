import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stateChange, touchpointState } from "@/components/journeys/steps/record-state";
import { runStep } from "@/components/journeys/steps/run-step";
import type { Direction, Step } from "@/components/journeys/steps/step";
import {
  did,
  dropped,
  emptyStack,
  redone,
  relocated,
  undone,
  type StepStack,
} from "@/components/journeys/steps/step-stack";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { pretendJourney } from "./pretend-journey";

type Journey = ReturnType<typeof pretendJourney>;
type Edits = Parameters<Journey["apply"]>[0];

/** One who works on a journey and remembers it, as the screen does. */
function worker(journey: Journey, shown?: () => ReturnType<Journey["map"]>) {
  let stack: StepStack = emptyStack;
  let count = 0;
  const world = journey.world({ touchpoints: new Map(), stages: new Map() }, shown);
  const remember = (pairs: { before: MapTouchpoint | null; after: MapTouchpoint }[]) => {
    for (const { after } of pairs) world.answered.touchpoints.set(after.id, after);
    const touchpoints = pairs.map(({ before, after }) => ({
      id: after.id,
      title: after.title,
      ...stateChange(before && touchpointState(before), touchpointState(after)),
    }));
    stack = did(stack, { id: String((count += 1)), kind: "edit", title: "", touchpoints, stages: [] });
  };
  const turn = async (direction: Direction) => {
    const step = (direction === "undo" ? stack.past : stack.future).at(-1);
    if (!step) return null;
    const outcome = await runStep(step, direction, world);
    const settle: (stack: StepStack, step: Step) => StepStack = outcome.ok
      ? direction === "undo"
        ? undone
        : redone
      : dropped;
    stack = relocated(settle(stack, step), outcome.ok ? outcome.moves : []);
    return outcome;
  };
  return {
    edit(changes: (row: MapTouchpoint) => Edits[number]["changes"], ids: readonly string[]) {
      const rows = ids.flatMap((id) => journey.rows.get(id) ?? []);
      const result = journey.apply(
        rows.map((row) => ({ touchpointId: row.id, expectedVersion: row.version, changes: changes(row) })),
      );
      if (!result.ok) throw new Error("the edit was refused");
      remember(result.value.touchpoints.map((after, index) => ({ before: rows[index] ?? null, after })));
    },
    add: (stage: number) => {
      const stageId = journey.stageIds[stage % journey.stageIds.length];
      if (stageId) remember([{ before: null, after: journey.add(stageId) }]);
    },
    undo: () => turn("undo"),
    redo: () => turn("redo"),
    stack: () => stack,
  };
}

const action = fc.record({
  kind: fc.constantFrom("edit", "channel", "move", "archive", "add", "moveMany"),
  which: fc.nat(),
  where: fc.nat(),
  first: fc.boolean(),
});

function act(me: ReturnType<typeof worker>, journey: Journey, { kind, which, where, first }: ActionOf) {
  const live = journey.stageIds.flatMap((id) => journey.live(id));
  const one = live[which % Math.max(live.length, 1)];
  const stageId = journey.stageIds[where % journey.stageIds.length];
  if (kind === "add" || !one || !stageId) return me.add(where);
  const several = [one.id, ...live.filter((_, index) => (index + which) % 3 === 0).map(({ id }) => id)];
  if (kind === "edit") me.edit(() => ({ does: `says ${where}` }), [one.id]);
  else if (kind === "channel") me.edit(() => ({ channel: first ? "chat" : "phone" }), [...new Set(several)]);
  else if (kind === "archive") me.edit(() => ({ archived: true }), [...new Set(several)]);
  else if (kind === "move")
    me.edit(() => ({ place: { stageId, ...(first ? { after: null } : {}) } }), [one.id]);
  else me.edit(() => ({ place: { stageId } }), [...new Set(several)]);
}
type ActionOf = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

describe("taking back and doing again", () => {
  it("everything taken back is how it began, everything done again is how it was, there and back as often as one likes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(action, { maxLength: 12 }),
        fc.array(fc.boolean(), { maxLength: 12 }),
        async (actions, walk) => {
          const journey = pretendJourney(3, 3);
          const me = worker(journey);
          const seen = [journey.looks()];
          for (const one of actions) {
            act(me, journey, one);
            seen.push(journey.looks());
          }
          let here = actions.length;
          const go = async (back: boolean) => {
            const outcome = await (back ? me.undo() : me.redo());
            if (outcome) here += back ? -1 : 1;
            expect(outcome === null || outcome.ok).toBe(true);
            expect(journey.looks()).toEqual(seen[here]);
          };
          for (const back of walk) await go(back);
          while (here > 0) await go(true);
          while (here < actions.length) await go(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("a new step leaves nothing to be done again", async () => {
    const journey = pretendJourney(1, 1);
    const me = worker(journey);
    const [id = ""] = journey.rows.keys();
    me.edit(() => ({ does: "a" }), [id]);
    await me.undo();
    expect(me.stack().future).toHaveLength(1);
    me.edit(() => ({ does: "b" }), [id]);
    expect(me.stack().future).toEqual([]);
    expect(await me.redo()).toBeNull();
  });
});

describe("what somebody else changed since", () => {
  const setUp = (shown?: "stale") => {
    const journey = pretendJourney(2, 3);
    const before = journey.map();
    const me = worker(journey, shown ? () => before : undefined);
    const other = worker(journey);
    const [id = ""] = journey.rows.keys();
    return { journey, me, other, id };
  };

  it.each([undefined, "stale"] as const)(
    "is not overwritten, whether the page knows of it: %s",
    async (shown) => {
      const { journey, me, other, id } = setUp(shown);
      me.edit(() => ({ does: "mine" }), [id]);
      other.edit(() => ({ does: "theirs" }), [id]);
      expect(await me.undo()).toEqual({ ok: false, kind: "changed", titles: ["Touchpoint 1"] });
      expect(journey.rows.get(id)?.does).toBe("theirs");
      expect(me.stack()).toEqual(emptyStack);
    },
  );

  it.each([undefined, "stale"] as const)(
    "of another field is kept while mine goes back: %s",
    async (shown) => {
      const { journey, me, other, id } = setUp(shown);
      me.edit(() => ({ does: "mine" }), [id]);
      other.edit(() => ({ thinks: "theirs" }), [id]);
      expect(await me.undo()).toMatchObject({ ok: true });
      expect(journey.rows.get(id)).toMatchObject({ does: "", thinks: "theirs" });
    },
  );

  it("moved elsewhere stays there, and of several none goes back", async () => {
    const { journey, me, other } = setUp();
    const ids = [...journey.rows.keys()];
    const [first, second] = journey.stageIds;
    if (!first || !second) throw new Error("no stages");
    me.edit(() => ({ place: { stageId: second } }), ids.slice(0, 2));
    other.edit(() => ({ place: { stageId: first } }), ids.slice(0, 1));
    const looks = journey.looks();
    expect(await me.undo()).toMatchObject({ kind: "changed", titles: ["Touchpoint 1"] });
    expect(journey.looks()).toEqual(looks);
  });

  it("is done already when an answer was lost on its way", async () => {
    const { journey, me, id } = setUp();
    me.edit(() => ({ does: "mine" }), [id]);
    journey.apply([
      { touchpointId: journey.rows.get(id)?.id ?? neverId(), expectedVersion: 2, changes: { does: "" } },
    ]);
    expect(await me.undo()).toEqual({ ok: true, moves: [] });
    expect(journey.rows.get(id)?.version).toBe(3);
  });
});

const neverId = () => {
  throw new Error("there is no such touchpoint");
};
