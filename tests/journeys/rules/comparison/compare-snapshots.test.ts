import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSnapshots } from "@/lib/journeys/rules/comparison/compare-snapshots";
import type { JourneyPicture } from "@/lib/journeys/rules/comparison/journey-picture";
import { sideBySide } from "@/lib/journeys/rules/comparison/side-by-side";
import { applyChanges } from "./apply-changes";
import { arbitraryPicture } from "./arbitrary-picture";

const two = [arbitraryPicture, arbitraryPicture] as const;

describe("comparing two pictures of a journey", () => {
  it("finds nothing between one and itself", () => {
    fc.assert(
      fc.property(arbitraryPicture, (a) => {
        expect(compareSnapshots(a, a)).toEqual([]);
      }),
    );
  });

  it("finds all that leads from one to the other", () => {
    fc.assert(
      fc.property(...two, (a, b) => {
        expect(applyChanges(a, compareSnapshots(a, b))).toEqual(b);
      }),
    );
  });

  it("finds the same the other way round, with before and after exchanged", () => {
    const other = { added: "removed", removed: "added", moved: "moved", changed: "changed" } as const;
    fc.assert(
      fc.property(...two, (a, b) => {
        const [there, back] = [compareSnapshots(a, b), compareSnapshots(b, a)];
        // Which of two that changed places is said to have moved is a choice; how many moved is none.
        const moves = (of: string) => (change: { of: string; kind: string }) =>
          change.of === of && change.kind === "moved";
        for (const of of ["stage", "touchpoint"])
          expect(there.filter(moves(of))).toHaveLength(back.filter(moves(of)).length);
        const turned = back
          .filter(({ kind }) => kind !== "moved")
          .map((change) =>
            change.kind === "changed"
              ? { ...change, before: change.after, after: change.before }
              : { ...change, kind: other[change.kind] },
          );
        const key = (change: object) =>
          JSON.stringify(Object.entries(change).sort(([a], [b]) => a.localeCompare(b)));
        expect(
          there
            .filter(({ kind }) => kind !== "moved")
            .map(key)
            .sort(),
        ).toEqual(turned.map(key).sort());
      }),
    );
  });

  it("says that one thing moved, not that all the others made way", () => {
    const picture = (order: string[]): JourneyPicture => ({
      fields: {},
      stages: [{ id: "s", fields: {}, touchpoints: order.map((id) => ({ id, fields: {} })) }],
    });
    expect(compareSnapshots(picture(["a", "b", "c", "d"]), picture(["d", "a", "b", "c"]))).toEqual([
      {
        of: "touchpoint",
        id: "d",
        kind: "moved",
        from: { stageId: "s", after: "c" },
        to: { stageId: "s", after: null },
      },
    ]);
  });
});

describe("two lists side by side", () => {
  const list = fc.shuffledSubarray(["a", "b", "c", "d", "e", "f"]).map((ids) => ids.map((id) => ({ id })));

  it("are each there in full, the newer one in its order", () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const pairs = sideBySide(before, after);
        expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
        expect(new Set(pairs.flatMap((pair) => pair.before ?? []))).toEqual(new Set(before));
        expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
      }),
    );
  });
});
