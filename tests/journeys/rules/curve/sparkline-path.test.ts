import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sparklinePath } from "@/lib/journeys/rules/curve/sparkline-path";
import { arbitraryMean } from "../../../support/arbitrary-touchpoint";
import { readPath } from "./read-path";

const values = fc.array(fc.option(arbitraryMean, { nil: null, freq: 4 }), { maxLength: 25 });
const width = fc.integer({ min: 40, max: 200 });
const height = fc.integer({ min: 12, max: 60 });

describe("sparklinePath", () => {
  it("spreads over the width, open at a gap, with a dot for what stands alone", () => {
    const { d, dots, zeroY } = sparklinePath([2, -2, null, 0], 100, 24);
    expect(d).toBe("M2,2L34,22");
    expect(zeroY).toBe(12);
    expect(dots.map(({ x, isolated }) => [x, isolated])).toEqual([
      [2, false],
      [34, false],
      [98, true],
    ]);
  });

  it("puts a single value in the middle, and draws nothing of nothing", () => {
    expect(sparklinePath([0], 100, 24).dots).toEqual([{ index: 0, value: 0, x: 50, y: 12, isolated: true }]);
    expect(sparklinePath([], 100, 24)).toEqual({ d: "", dots: [], zeroY: 12 });
  });

  it("stays inside its picture and marks each value once", () => {
    fc.assert(
      fc.property(values, width, height, (scores, w, h) => {
        const { dots } = sparklinePath(scores, w, h);
        expect(dots.map(({ value }) => value)).toEqual(scores.filter((value) => value !== null));
        dots.forEach(({ x, y }, place) => {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(w);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(h);
          expect(x).toBeGreaterThan(dots[place - 1]?.x ?? -1);
        });
      }),
    );
  });

  it("joins exactly the neighbours that both have a value", () => {
    fc.assert(
      fc.property(values, width, height, (scores, w, h) => {
        const { d, dots } = sparklinePath(scores, w, h);
        const drawn = (d.match(/M[^M]*/g) ?? []).flatMap(readPath);
        const expected = dots.flatMap((to) => {
          const from = dots.find((dot) => dot.index === to.index - 1);
          return from ? [{ from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y }, controls: [] }] : [];
        });
        expect(drawn).toEqual(expected);
        for (const { index, isolated } of dots) {
          expect(isolated).toBe(
            typeof scores[index - 1] !== "number" && typeof scores[index + 1] !== "number",
          );
        }
      }),
    );
  });
});
