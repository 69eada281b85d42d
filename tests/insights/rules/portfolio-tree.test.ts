import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portfolioTree } from "@/lib/insights/rules/portfolio-tree";

const ids = Array.from({ length: 8 }, (_, place) => `j${place}`);
// Any parent, also one that is not there and, though no command makes them, circles.
const forest = fc
  .shuffledSubarray(ids)
  .chain((chosen) =>
    fc
      .tuple(...chosen.map(() => fc.option(fc.constantFrom(...ids), { nil: null })))
      .map((parents) => chosen.map((id, place) => ({ id, parentId: parents[place] ?? null }))),
  );

describe("the portfolio's tree", () => {
  it("has every journey once", () => {
    fc.assert(
      fc.property(forest, (items) => {
        expect(
          portfolioTree(items)
            .map(({ item }) => item.id)
            .sort(),
        ).toEqual(items.map(({ id }) => id).sort());
      }),
    );
  });

  it("puts each under the one that contains it, one step deeper, and roots at the margin", () => {
    fc.assert(
      fc.property(forest, (items) => {
        const above: string[] = [];
        for (const { item, depth } of portfolioTree(items)) {
          expect(depth).toBeLessThanOrEqual(above.length);
          if (depth > 0) expect(above[depth - 1]).toBe(item.parentId);
          above.length = depth;
          above.push(item.id);
        }
      }),
    );
  });

  it("keeps an orphan, and a part under its whole whatever the order", () => {
    const items = [
      { id: "part", parentId: "whole" },
      { id: "orphan", parentId: "hidden" },
      { id: "whole", parentId: null },
    ];
    expect(portfolioTree(items).map(({ item, depth }) => [item.id, depth])).toEqual([
      ["orphan", 0],
      ["whole", 0],
      ["part", 1],
    ]);
  });
});
