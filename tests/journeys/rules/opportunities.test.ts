import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentScore } from "@/lib/journeys/rules/current-score";
import { opportunities } from "@/lib/journeys/rules/opportunities";
import { opportunityReasons, opportunitySeverity } from "@/lib/journeys/rules/opportunity-reasons";
import type { RuleTouchpoint } from "@/lib/journeys/rules/rule-touchpoint";
import { isTolerableLow } from "@/lib/journeys/rules/tolerable-low";
import {
  arbitraryJourney,
  arbitraryMinimumResponses,
  arbitraryTouchpoint,
} from "../../support/arbitrary-touchpoint";
import { days, newLaptop, ruleTouchpoint, said } from "../../support/new-laptop";

// The rule as the domain words it, one condition after another.
function isOpportunity(touchpoint: RuleTouchpoint, minimum: number): boolean {
  const current = currentScore(touchpoint, minimum)?.value ?? null;
  const { scoreDesired, expectedWaitMinutes: expected, measuredWaitMedianMinutes: measured } = touchpoint;
  if (touchpoint.kind === "silence") return true;
  if (current !== null && current <= -1 && !touchpoint.lowTolerable) return true;
  if (current !== null && scoreDesired !== null && current <= scoreDesired - 1) return true;
  return measured !== null && expected !== null && measured > expected;
}

describe("opportunities", () => {
  it("of New laptop: the moment of truth first, then the silence of nine days", () => {
    const found = opportunities(newLaptop, 5);
    expect(found.map(({ index }) => index)).toEqual([7, 3, 10, 0, 4, 1, 2]);
    expect(found[0]).toMatchObject({ momentOfTruth: true, severity: 3.9 });
    expect(found[1]?.reasons).toEqual([
      { kind: "low", value: -1.8 },
      { kind: "gap", steps: 1.8 },
      { kind: "silence" },
      { kind: "wait", extraMinutes: days(7) },
    ]);
    // The approval is low, which is tolerable, and still a step below what is desired.
    expect(found.at(-1)?.reasons).toEqual([{ kind: "gap", steps: 1 }]);
  });

  it("are none where a low is tolerable and nothing else is wrong", () => {
    const tolerable = ruleTouchpoint(0, { reported: said(-2, 9), lowTolerable: true });
    expect(isTolerableLow(tolerable, 5)).toBe(true);
    expect(opportunities([tolerable], 5)).toEqual([]);
    expect(opportunities([{ ...tolerable, lowTolerable: false }], 5)).toHaveLength(1);
  });

  it("need a measured wait, longer than expected", () => {
    const wait = (expected: number | null, measured: number | null) =>
      opportunityReasons(
        ruleTouchpoint(0, {
          kind: "waiting",
          expectedWaitMinutes: expected,
          measuredWaitMedianMinutes: measured,
        }),
        5,
      );
    expect(wait(60, 61)).toEqual([{ kind: "wait", extraMinutes: 1 }]);
    expect(wait(60, 60)).toEqual([]);
    expect(wait(60, null)).toEqual([]);
    expect(wait(null, 6000)).toEqual([]);
  });

  it("are exactly those that the rule as worded finds", () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryMinimumResponses, (journey, minimum) => {
        const found = new Set(opportunities(journey, minimum).map(({ touchpointId }) => touchpointId));
        for (const touchpoint of journey) {
          expect(found.has(touchpoint.id)).toBe(isOpportunity(touchpoint, minimum));
        }
      }),
    );
  });

  it("stand in order: moments of truth, then severity, then the journey", () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryMinimumResponses, (journey, minimum) => {
        const found = opportunities(journey, minimum);
        found.forEach((here, place) => {
          expect(here.reasons).not.toEqual([]);
          expect(journey[here.index]?.id).toBe(here.touchpointId);
          const next = found[place + 1];
          if (!next) return;
          if (here.momentOfTruth !== next.momentOfTruth) expect(here.momentOfTruth).toBe(true);
          else if (here.severity !== next.severity) expect(here.severity).toBeGreaterThan(next.severity);
          else expect(here.index).toBeLessThan(next.index);
        });
      }),
    );
  });

  it("weigh more, never less, the worse they get", () => {
    fc.assert(
      fc.property(arbitraryTouchpoint, arbitraryMinimumResponses, (touchpoint, minimum) => {
        const severity = (changed: Partial<RuleTouchpoint>) =>
          opportunitySeverity(opportunityReasons({ ...touchpoint, ...changed }, minimum));
        const before = severity({});
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(6);
        const worse = touchpoint.reported && { ...touchpoint.reported, mean: -2 };
        expect(
          severity({ reported: worse, scoreAssumed: touchpoint.scoreAssumed === null ? null : -2 }),
        ).toBeGreaterThanOrEqual(before);
        expect(severity({ kind: "silence" })).toBeGreaterThanOrEqual(before);
        expect(severity({ expectedWaitMinutes: 0, measuredWaitMedianMinutes: 1 })).toBeGreaterThanOrEqual(
          before,
        );
        expect(severity({ scoreDesired: 2 })).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
