import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMomentAtRisk, momentsAtRisk } from "@/lib/journeys/rules/moments-at-risk";
import { opportunityReasons } from "@/lib/journeys/rules/opportunity-reasons";
import { arbitraryJourney, arbitraryMinimumResponses } from "../../support/arbitrary-touchpoint";
import { newLaptop, ruleTouchpoint, said } from "../../support/new-laptop";

describe("momentsAtRisk", () => {
  it("of New laptop: does it work on the first morning?", () => {
    expect(momentsAtRisk(newLaptop, 5)).toEqual([
      {
        touchpointId: newLaptop[7]?.id,
        index: 7,
        current: { value: -1.9, source: "reported", n: 29 },
        desired: 2,
      },
    ]);
  });

  it("begin at −1, or one below what is desired, tolerable or not", () => {
    const moment = (mean: number, scoreDesired: number | null = null) =>
      ruleTouchpoint(0, { momentOfTruth: true, lowTolerable: true, reported: said(mean, 9), scoreDesired });
    expect(isMomentAtRisk(moment(-1), 5)).toBe(true);
    expect(isMomentAtRisk(moment(-0.9), 5)).toBe(false);
    expect(isMomentAtRisk(moment(1, 2), 5)).toBe(true);
    expect(isMomentAtRisk(moment(1.1, 2), 5)).toBe(false);
    expect(isMomentAtRisk(ruleTouchpoint(0, { momentOfTruth: true, kind: "silence" }), 5)).toBe(false);
  });

  it("are, tolerance aside, the moments of truth that are opportunities for their score", () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryMinimumResponses, (journey, minimum) => {
        const expected = journey.filter(
          (touchpoint) =>
            touchpoint.momentOfTruth &&
            opportunityReasons({ ...touchpoint, lowTolerable: false }, minimum).some(
              ({ kind }) => kind === "low" || kind === "gap",
            ),
        );
        const found = momentsAtRisk(journey, minimum);
        expect(new Set(found.map(({ touchpointId }) => touchpointId))).toEqual(
          new Set(expected.map(({ id }) => id)),
        );
        const values = found.map(({ current }) => current.value);
        expect(values).toEqual([...values].sort((a, b) => a - b));
      }),
    );
  });
});
