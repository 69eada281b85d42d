import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { waitLength } from "@/lib/journeys/rules/wait-length";
import { extraWaitMinutes, totalWaiting, waitOf } from "@/lib/journeys/rules/waiting";
import { arbitraryJourney, arbitraryTouchpoint } from "../../support/arbitrary-touchpoint";
import { days, newLaptop, ruleTouchpoint } from "../../support/new-laptop";

describe("waiting", () => {
  it("in New laptop: 26 days, all measured, and two silences", () => {
    expect(totalWaiting(newLaptop)).toEqual({ minutes: days(26), measuredMinutes: days(26), silences: 2 });
  });

  it("is what was measured, else what is expected, else unknown", () => {
    expect(waitOf(ruleTouchpoint(0, { expectedWaitMinutes: 5, measuredWaitMedianMinutes: 0 }))).toEqual({
      minutes: 0,
      source: "measured",
    });
    expect(waitOf(ruleTouchpoint(0, { expectedWaitMinutes: 5 }))).toEqual({ minutes: 5, source: "expected" });
    expect(waitOf(ruleTouchpoint(0))).toBeNull();
  });

  it("adds up over any cut of a journey", () => {
    fc.assert(
      fc.property(arbitraryJourney, fc.nat(25), (journey, cut) => {
        const [first, second, all] = [journey.slice(0, cut), journey.slice(cut), journey].map(totalWaiting);
        expect((first?.minutes ?? 0) + (second?.minutes ?? 0)).toBe(all?.minutes);
        expect((first?.silences ?? 0) + (second?.silences ?? 0)).toBe(all?.silences);
        expect(all?.measuredMinutes).toBeLessThanOrEqual(all?.minutes ?? 0);
      }),
    );
  });

  it("is too long by what is measured beyond what is expected", () => {
    fc.assert(
      fc.property(arbitraryTouchpoint, (touchpoint) => {
        const { expectedWaitMinutes: expected, measuredWaitMedianMinutes: measured } = touchpoint;
        const extra = extraWaitMinutes(touchpoint);
        if (expected === null || measured === null) expect(extra).toBe(0);
        else expect(expected + extra).toBe(Math.max(expected, measured));
      }),
    );
  });
});

describe("waitLength", () => {
  const minutes = fc.integer({ min: 0, max: 2_628_000 });

  it("is nothing for no wait, and whole for the longest", () => {
    expect(waitLength(0, days(9))).toBe(0);
    expect(waitLength(days(9), days(9))).toBe(1);
    expect(waitLength(0, 0)).toBe(0);
    expect(waitLength(60, days(9))).toBeGreaterThan(0.05);
  });

  it("stays between 0 and 1 and grows with the wait", () => {
    fc.assert(
      fc.property(minutes, minutes, minutes, (a, b, longest) => {
        const short = waitLength(Math.min(a, b), longest);
        const long = waitLength(Math.max(a, b), longest);
        expect(short).toBeGreaterThanOrEqual(0);
        expect(long).toBeLessThanOrEqual(1);
        expect(short).toBeLessThanOrEqual(long);
        if (a !== b && Math.max(a, b) <= longest) expect(short).toBeLessThan(long);
      }),
    );
  });

  it("knows only the ratio", () => {
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 1, max: 100 }), (wait, longest, times) => {
        expect(waitLength(wait * times, longest * times)).toBeCloseTo(waitLength(wait, longest), 12);
      }),
    );
  });
});
