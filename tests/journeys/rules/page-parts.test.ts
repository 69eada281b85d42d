import fc from "fast-check";
import { expect, test } from "vitest";
import { pageParts } from "@/lib/journeys/rules/page-parts";

const columns = fc.array(fc.record({ first: fc.boolean() }), { maxLength: 120 });
const limits = fc.integer({ min: 1, max: 20 });

test("every column stands on one page, in order, and no page holds more than fit", () => {
  fc.assert(
    fc.property(columns, limits, (list, limit) => {
      const parts = pageParts(list, limit);
      const seen = parts.flatMap(({ from, count }) =>
        Array.from({ length: count }, (_, index) => from + index),
      );
      expect(seen).toEqual(list.map((_, index) => index));
      for (const { count } of parts) expect(count).toBeLessThanOrEqual(limit);
    }),
  );
});

test("a stage goes whole to the next page when the one before stays half full", () => {
  const stages = [7, 6, 4].flatMap((size) =>
    Array.from({ length: size }, (_, index) => ({ first: index === 0 })),
  );
  expect(pageParts(stages, 10)).toEqual([
    { from: 0, count: 7 },
    { from: 7, count: 10 },
  ]);
});

test("a stage that is too long for a page is torn", () => {
  const stage = Array.from({ length: 23 }, (_, index) => ({ first: index === 0 }));
  expect(pageParts(stage, 10).map(({ count }) => count)).toEqual([10, 10, 3]);
});
