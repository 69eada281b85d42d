import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emotions } from "@/lib/journeys/model/emotions";
import { currentScore } from "@/lib/journeys/rules/current-score";
import { emotionGap } from "@/lib/journeys/rules/emotion-gap";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";
import { arbitraryMinimumResponses, arbitraryTouchpoint } from "../../support/arbitrary-touchpoint";
import { newLaptop, ruleTouchpoint, said } from "../../support/new-laptop";

describe("emotionGap", () => {
  it("says: we thought neutral, customers said angry", () => {
    const silence = newLaptop[3];
    expect(silence && emotionGap(silence, 5)).toEqual({
      assumed: "neutral",
      reported: "angry",
      steps: 2,
      direction: "worse",
      n: 27,
    });
  });

  it("is silent below the minimum, and where both have the same name", () => {
    expect(emotionGap(ruleTouchpoint(0, { scoreAssumed: 0, reported: said(-2, 4) }), 5)).toBeNull();
    expect(emotionGap(ruleTouchpoint(0, { scoreAssumed: 0, reported: said(-0.5, 9) }), 5)).toBeNull();
  });

  it("knows when customers are happier than we thought", () => {
    expect(emotionGap(ruleTouchpoint(0, { scoreAssumed: -1, reported: said(1.2, 9) }), 5)?.direction).toBe(
      "better",
    );
  });

  it("always sees a whole step, and never names the same emotion twice", () => {
    fc.assert(
      fc.property(arbitraryTouchpoint, arbitraryMinimumResponses, (touchpoint, minimum) => {
        const gap = emotionGap(touchpoint, minimum);
        const current = currentScore(touchpoint, minimum);
        if (touchpoint.scoreAssumed === null || current?.source !== "reported") {
          expect(gap).toBeNull();
          return;
        }
        if (Math.abs(current.value - touchpoint.scoreAssumed) >= 1) expect(gap).not.toBeNull();
        if (!gap) return;
        expect(gap.reported).toBe(emotionOf(current.value));
        expect(Math.abs(emotions.indexOf(gap.reported) - emotions.indexOf(gap.assumed))).toBe(gap.steps);
        expect(gap.steps).toBeGreaterThanOrEqual(1);
        expect(gap.direction).toBe(current.value < touchpoint.scoreAssumed ? "worse" : "better");
      }),
    );
  });
});
