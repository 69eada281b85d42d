import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentScore } from "@/lib/journeys/rules/current-score";
import { journeyScore } from "@/lib/journeys/rules/journey-score";
import type { RuleTouchpoint } from "@/lib/journeys/rules/rule-touchpoint";
import { arbitraryJourney, arbitraryMinimumResponses } from "../../support/arbitrary-touchpoint";
import { newLaptop, ruleTouchpoint } from "../../support/new-laptop";

// Written the long way: a moment of truth simply stands in the list twice.
function naiveMean(touchpoints: readonly RuleTouchpoint[], minimum: number): number | null {
  const values = touchpoints
    .flatMap((touchpoint) => (touchpoint.momentOfTruth ? [touchpoint, touchpoint] : [touchpoint]))
    .flatMap((touchpoint) => currentScore(touchpoint, minimum)?.value ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe("journeyScore", () => {
  it("of New laptop: ten of eleven are scored, the moment of truth twice; eight are evidence", () => {
    const score = journeyScore(newLaptop, 5);
    // −1 + 0 − 1 − 1.8 − 1 + 0 + 1 − 1.9 × 2 + 1 − 1.5, over eleven.
    expect(score.value).toBeCloseTo(-8.1 / 11, 12);
    expect(score).toMatchObject({ scored: 10, evidenced: 8, total: 11 });
    expect(score.evidenceShare).toBeCloseTo(8 / 11, 12);
  });

  it("is null, never zero, without scores; its share null without touchpoints", () => {
    expect(journeyScore([], 5)).toEqual({
      value: null,
      scored: 0,
      evidenced: 0,
      total: 0,
      evidenceShare: null,
    });
    expect(journeyScore([ruleTouchpoint(0)], 5)).toMatchObject({ value: null, evidenceShare: 0 });
  });

  it("agrees with the definition written out", () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryMinimumResponses, (journey, minimum) => {
        const { value } = journeyScore(journey, minimum);
        const naive = naiveMean(journey, minimum);
        if (value === null || naive === null) expect(value).toBe(naive);
        else expect(value).toBeCloseTo(naive, 10);
      }),
    );
  });

  it("stays on the scale, and evidence within what is scored", () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryMinimumResponses, (journey, minimum) => {
        const score = journeyScore(journey, minimum);
        if (score.value !== null) expect(Math.abs(score.value)).toBeLessThanOrEqual(2);
        expect(score.value === null).toBe(score.scored === 0);
        expect(score.evidenced).toBeLessThanOrEqual(score.scored);
        expect(score.scored).toBeLessThanOrEqual(score.total);
      }),
    );
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryMinimumResponses, (journey, minimum) => {
        const forwards = journeyScore(journey, minimum);
        const backwards = journeyScore([...journey].reverse(), minimum);
        expect({ ...backwards, value: null }).toEqual({ ...forwards, value: null });
        expect(backwards.value ?? 9).toBeCloseTo(forwards.value ?? 9, 10);
      }),
    );
  });

  it("is not moved by touchpoints without a score", () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryMinimumResponses, (journey, minimum) => {
        const scored = journey.filter((touchpoint) => currentScore(touchpoint, minimum));
        expect(journeyScore(scored, minimum).value).toBe(journeyScore(journey, minimum).value);
      }),
    );
  });

  it("moves towards a low when that becomes a moment of truth", () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryMinimumResponses, (journey, minimum) => {
        const calm = journey.map((touchpoint) => ({ ...touchpoint, momentOfTruth: false }));
        const before = journeyScore(calm, minimum).value;
        calm.forEach((touchpoint, place) => {
          const current = currentScore(touchpoint, minimum);
          if (!current || before === null) return;
          const after =
            journeyScore(calm.with(place, { ...touchpoint, momentOfTruth: true }), minimum).value ?? NaN;
          expect(Math.abs(current.value - after)).toBeLessThanOrEqual(
            Math.abs(current.value - before) + 1e-9,
          );
        });
      }),
    );
  });
});
