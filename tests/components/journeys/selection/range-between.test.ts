import fc from "fast-check";
import { expect, it } from "vitest";
import { rangeBetween } from "@/components/journeys/selection/range-between";

const order = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 20 });

it("is everything from one to the other, whichever of them comes first", () => {
  fc.assert(
    fc.property(order, fc.nat(), fc.nat(), (all, one, other) => {
      const [from, to] = [all[one % all.length] ?? 0, all[other % all.length] ?? 0];
      const range = rangeBetween(all, from, to);
      expect(range).toEqual(rangeBetween(all, to, from));
      expect([range[0], range.at(-1)].sort()).toEqual([from, to].sort());
      expect(all.join()).toContain(range.join());
      expect(range).toHaveLength(Math.abs(all.indexOf(from) - all.indexOf(to)) + 1);
    }),
  );
});

it("begins at the end where nothing began it, and is nothing where that is gone", () => {
  expect(rangeBetween([1, 2, 3], null, 2)).toEqual([2]);
  expect(rangeBetween([1, 2, 3], 9, 2)).toEqual([2]);
  expect(rangeBetween([1, 2, 3], 1, 9)).toEqual([]);
});
