import fc from "fast-check";
import { expect, it } from "vitest";
import { scoreToY } from "@/lib/journeys/rules/curve/score-to-y";
import { yToScore } from "@/lib/journeys/rules/curve/y-to-score";

const box = fc.record({
  height: fc.integer({ min: 120, max: 600 }),
  paddingTop: fc.integer({ min: 0, max: 40 }),
  paddingBottom: fc.integer({ min: 0, max: 40 }),
});

it("finds the step that is drawn there, from wherever it is the nearest", () => {
  fc.assert(
    fc.property(
      box,
      fc.constantFrom(-2, -1, 0, 1, 2),
      fc.double({ min: -0.49, max: 0.49, noNaN: true }),
      (one, step, off) => {
        const between = Math.abs(scoreToY(0, one) - scoreToY(1, one));
        expect(yToScore(scoreToY(step, one) + off * between, one)).toBe(step);
      },
    ),
  );
});

it("is a step of the scale however far above or below", () => {
  fc.assert(
    fc.property(box, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (one, y) => {
      expect([-2, -1, 0, 1, 2]).toContain(yToScore(y, one));
    }),
  );
});
