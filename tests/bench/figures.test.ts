import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figure } from "../../scripts/bench/figure";
import { figuresTable } from "../../scripts/bench/figures-table";
import { interleave, medianRatio } from "../../scripts/bench/interleave";
import { median } from "../../scripts/bench/median";

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });

describe("a median", () => {
  it("is the middle number, or half-way between the two in the middle", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(() => median([])).toThrow("nothing");
  });

  it("has as many numbers below it as above it, in whatever order they came", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
        expect(median([...values].reverse())).toBe(middle);
      }),
    );
  });
});

describe("a figure", () => {
  it("is ok on its bar and beyond it, on the right side", () => {
    expect(figure("a", 0.35, "×", { atLeast: 0.35 })).toMatchObject({ bar: "≥ 0.35", ok: true });
    expect(figure("a", 0.349, "×", { atLeast: 0.35 }).ok).toBe(false);
    expect(figure("a", 4, "statements", { atMost: 4 })).toMatchObject({ bar: "≤ 4", ok: true });
    expect(figure("a", 5, "statements", { atMost: 4 }).ok).toBe(false);
  });

  it("that could not be measured is never ok", () => {
    expect(figure("a", Number.NaN, "×", { atLeast: 0 }).ok).toBe(false);
    expect(figure("a", Number.NaN, "×", { atMost: 4 }).ok).toBe(false);
  });
});

describe("the table", () => {
  it("says of each figure whether it holds, in columns as wide as their widest cell", () => {
    const table = figuresTable([
      figure("map", 0.8123, "of constants", { atLeast: 0.8 }),
      figure("list", 61.25, "kB", { atMost: 60 }),
    ]);
    expect(table.split("\n")).toEqual([
      "| figure | value | unit         | bar   |       |",
      "| ------ | ----: | ------------ | ----- | ----- |",
      "| map    |  0.81 | of constants | ≥ 0.8 | ok    |",
      "| list   |  61.3 | kB           | ≤ 60  | SHORT |",
    ]);
  });
});

describe("rounds", () => {
  it("measure everything once each, forwards and backwards in turn", async () => {
    const order: string[] = [];
    const subject = (name: string) => () => Promise.resolve(order.push(name));
    const measured = await interleave(2, { a: subject("a"), b: subject("b") });
    expect(order).toEqual(["a", "b", "b", "a"]);
    expect(measured).toEqual({ a: [1, 4], b: [2, 3] });
  });

  it("are compared each with itself", () => {
    expect(medianRatio([10, 1, 30], [20, 2, 30])).toBe(0.5);
  });
});
