import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentScore, isEvidenced } from "@/lib/journeys/rules/current-score";
import { arbitraryMinimumResponses, arbitraryTouchpoint } from "../../support/arbitrary-touchpoint";
import { ruleTouchpoint, said } from "../../support/new-laptop";

describe("currentScore", () => {
  it.each([
    [
      "enough answers",
      { reported: said(-1.8, 5), scoreAssumed: 0 },
      { value: -1.8, source: "reported", n: 5 },
    ],
    [
      "too few answers",
      { reported: said(-1.8, 4), scoreAssumed: 0 },
      { value: 0, source: "assumed", n: null },
    ],
    [
      "one interview",
      { reported: said(-1.8, 1, true), scoreAssumed: 0 },
      { value: -1.8, source: "reported", n: 1 },
    ],
    ["too few answers and no belief", { reported: said(-1.8, 4) }, null],
    ["nothing at all", {}, null],
    ["an assumed zero", { scoreAssumed: 0 }, { value: 0, source: "assumed", n: null }],
  ] as const)("with %s", (_, scores, expected) => {
    expect(currentScore(ruleTouchpoint(0, scores), 5)).toEqual(expected);
  });

  it("is on the scale, or a gap exactly where nobody believes and nobody counts", () => {
    fc.assert(
      fc.property(arbitraryTouchpoint, arbitraryMinimumResponses, (touchpoint, minimum) => {
        const current = currentScore(touchpoint, minimum);
        expect(current === null).toBe(touchpoint.scoreAssumed === null && !isEvidenced(touchpoint, minimum));
        if (current) expect(Math.abs(current.value)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("loses evidence, and never wins it, when more answers are asked for", () => {
    fc.assert(
      fc.property(arbitraryTouchpoint, arbitraryMinimumResponses, (touchpoint, minimum) => {
        if (isEvidenced(touchpoint, minimum + 1)) expect(isEvidenced(touchpoint, minimum)).toBe(true);
      }),
    );
  });

  it("tells nothing of reports that do not count", () => {
    fc.assert(
      fc.property(arbitraryTouchpoint, arbitraryMinimumResponses, (touchpoint, minimum) => {
        fc.pre(!isEvidenced(touchpoint, minimum));
        expect(currentScore(touchpoint, minimum)).toEqual(
          currentScore({ ...touchpoint, reported: null }, minimum),
        );
      }),
    );
  });
});
