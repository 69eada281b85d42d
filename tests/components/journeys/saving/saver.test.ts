import { describe, expect, it } from "vitest";
import { createSaver, nothingToSave, type SavingLine } from "@/components/journeys/saving/saver";
import type { Refusal } from "@/lib/core/result";
import { pretendJourney } from "../steps/pretend-journey";

/** A saver on a journey in memory, over a line that can be cut. */
function setUp() {
  const journey = pretendJourney(1, 2);
  const [id = "", other = ""] = journey.rows.keys();
  const saver = createSaver();
  const told = { saved: [] as string[], quarrels: [] as string[], sent: 0 };
  let refusal: Refusal | null = null;
  let shown: SavingLine["shown"] = (one) => journey.rows.get(one);
  saver.connect({
    run: async ({ touchpointId, expectedVersion, changes }) => {
      told.sent += 1;
      await Promise.resolve();
      if (refusal) return { ok: false, error: refusal };
      const result = journey.apply([{ touchpointId, expectedVersion, changes }]);
      if (!result.ok) {
        const current = journey.rows.get(touchpointId);
        return { ok: false, error: { kind: "conflict", current } };
      }
      const [value] = result.value.touchpoints;
      if (!value) throw new Error("nothing was changed");
      return { ok: true, value };
    },
    shown: (one) => shown(one),
    answered: new Map(),
    saved: (_before, after, field) => void told.saved.push(`${field}: ${String(after[field])}`),
    quarrelled: (one) => void told.quarrels.push(one),
    refresh: () => {},
  });
  return {
    journey,
    id,
    other,
    saver,
    told,
    row: () => journey.rows.get(id),
    view: (one = id) => saver.read().get(one) ?? nothingToSave,
    cut: (kind: "unavailable" | "unconfirmed" | "invalid") => {
      refusal = kind === "invalid" ? { kind, fields: { "changes.does": "too_big" } } : { kind };
    },
    mend: () => (refusal = null),
    freeze: () => {
      const rows = new Map(journey.rows);
      shown = (one) => rows.get(one);
    },
    theirs: (does: string) => {
      const row = journey.rows.get(id);
      if (row) journey.apply([{ touchpointId: row.id, expectedVersion: row.version, changes: { does } }]);
    },
  };
}

describe("saving", () => {
  it("sends one field after another, each on top of the last, though the page lags behind", async () => {
    const { saver, id, row, told, freeze, view } = setUp();
    freeze();
    await Promise.all([
      saver.save(id, "does", "a", ""),
      saver.save(id, "thinks", "b", ""),
      saver.save(id, "does", "c", "a"),
    ]);
    expect(row()).toMatchObject({ does: "c", thinks: "b" });
    expect(view()).toMatchObject({ state: "saved", unsent: {}, problems: {} });
    expect(told.saved.at(-1)).toBe("does: c");
  });

  it("keeps what cannot be sent, the last of each field, and sends it when that may go", async () => {
    const { saver, id, other, row, told, cut, mend, view } = setUp();
    cut("unavailable");
    await saver.save(id, "does", "first", "");
    await saver.save(id, "does", "second", "first");
    await saver.save(id, "scoreAssumed", -2, null);
    await saver.save(other, "thinks", "there", "");
    expect(view()).toMatchObject({ state: "offline", unsent: { does: "second", scoreAssumed: -2 } });
    expect(view(other)).toMatchObject({ state: "offline", unsent: { thinks: "there" } });
    expect(row()?.version).toBe(1);
    mend();
    await saver.sendAgain();
    expect(row()).toMatchObject({ does: "second", scoreAssumed: -2, version: 3 });
    expect([view(), view(other)].map(({ state, unsent }) => [state, unsent])).toEqual([
      ["saved", {}],
      ["saved", {}],
    ]);
    expect(told.saved).toHaveLength(3);
  });

  it("writes nothing twice when only the answer was lost", async () => {
    const { saver, id, row, cut, mend, theirs, view } = setUp();
    cut("unconfirmed");
    await saver.save(id, "does", "mine", "");
    theirs("mine");
    mend();
    await saver.sendAgain();
    expect(row()).toMatchObject({ does: "mine", version: 2 });
    expect(view()).toMatchObject({ state: "saved", unsent: {} });
  });

  it("overwrites nothing that somebody else wrote there while it was kept", async () => {
    const { saver, id, row, cut, mend, theirs, told, view } = setUp();
    cut("unavailable");
    await saver.save(id, "does", "mine", "");
    theirs("theirs");
    mend();
    await saver.sendAgain();
    expect(row()?.does).toBe("theirs");
    expect(told.quarrels).toEqual([id]);
    expect(view().stale).toMatchObject({ field: "does", mine: "mine" });
    saver.settle(id, "mine");
    await saver.sendAgain();
    expect(row()?.does).toBe("mine");
    expect(view()).toMatchObject({ state: "saved", stale: null, problems: {} });
  });

  it("saves what was made of both over theirs as it was seen, and over nothing that came since", async () => {
    const { saver, id, row, cut, mend, theirs, view } = setUp();
    cut("unavailable");
    await saver.save(id, "does", "mine", "");
    theirs("theirs");
    mend();
    await saver.sendAgain();
    expect(view().stale).toMatchObject({ field: "does", seen: "", mine: "mine" });
    theirs("once more");
    saver.settle(id, { merged: "mine, theirs" });
    await saver.quiet();
    expect(row()?.does).toBe("once more");
    expect(view().stale).toMatchObject({ mine: "mine, theirs", theirs: { does: "once more" } });
    saver.settle(id, { merged: "all three" });
    await saver.quiet();
    expect(row()?.does).toBe("all three");
    expect(view()).toMatchObject({ state: "saved", stale: null, unsent: {}, rounds: { does: 2 } });
  });

  it("goes back to what it was, though the page has not seen that it was anything else", async () => {
    const { saver, id, row, freeze } = setUp();
    freeze();
    await Promise.all([saver.save(id, "scoreAssumed", 1, null), saver.save(id, "scoreAssumed", null, null)]);
    expect(row()?.scoreAssumed).toBeNull();
    await saver.save(id, "scoreAssumed", 2, null);
    await saver.save(id, "scoreAssumed", null, null);
    expect(row()).toMatchObject({ scoreAssumed: null });
  });

  it("does not try again what was refused, and forgets the refusal once it is well", async () => {
    const { saver, id, told, cut, mend, view } = setUp();
    cut("invalid");
    await saver.save(id, "does", "long", "");
    expect(view()).toMatchObject({ state: "failed", unsent: {}, problems: { does: { kind: "invalid" } } });
    mend();
    await saver.sendAgain();
    expect(told.sent).toBe(1);
    await saver.save(id, "does", "short", "");
    expect(view()).toMatchObject({ state: "saved", problems: {} });
  });

  it("is quiet when all that was entered has been saved, or cannot be now", async () => {
    const { saver, id, other, row, told, cut } = setUp();
    await saver.quiet();
    void saver.save(id, "scoreAssumed", 1, null);
    void saver.save(id, "scoreAssumed", 2, null);
    void saver.save(other, "does", "also", "");
    await saver.quiet();
    expect(row()?.scoreAssumed).toBe(2);
    expect(told.saved).toHaveLength(3);
    cut("unavailable");
    void saver.save(id, "does", "kept", "");
    await saver.quiet();
    expect(told.saved).toHaveLength(3);
  });
});
