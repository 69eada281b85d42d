import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentScore } from "@/lib/journeys/rules/current-score";
import { curvePoints } from "@/lib/journeys/rules/curve/curve-points";
import { arbitraryJourney, arbitraryMinimumResponses } from "../../../support/arbitrary-touchpoint";
import { newLaptop } from "../../../support/new-laptop";

describe("curvePoints", () => {
  it("of New laptop: reported, assumed, and a gap where nobody knows", () => {
    const { current } = curvePoints(newLaptop, 5);
    expect(current.map((point) => point?.source ?? null)).toEqual([
      "reported",
      "reported",
      "reported",
      "reported",
      "reported",
      "assumed",
      "reported",
      "reported",
      "assumed",
      null,
      "reported",
    ]);
    expect(current[3]).toEqual({ index: 3, value: -1.8, source: "reported", n: 27 });
  });

  it("have one entry a touchpoint, in its place, and never a zero for what is not known", () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryMinimumResponses, (journey, minimum) => {
        const { current, desired } = curvePoints(journey, minimum);
        expect([current.length, desired.length]).toEqual([journey.length, journey.length]);
        journey.forEach((touchpoint, index) => {
          expect(current[index]?.value ?? null).toBe(currentScore(touchpoint, minimum)?.value ?? null);
          expect(desired[index]?.value ?? null).toBe(touchpoint.scoreDesired);
          for (const point of [current[index], desired[index]]) if (point) expect(point.index).toBe(index);
        });
      }),
    );
  });
});
