import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggestedPriority, type WeighedTouchpoint } from "@/lib/backlog/rules/suggested-priority";
import { currentScore } from "@/lib/journeys/rules/current-score";
import { arbitraryJourney, arbitraryMinimumResponses } from "../../support/arbitrary-touchpoint";
import { newLaptop } from "../../support/new-laptop";

const weighed = (touchpoint: (typeof newLaptop)[number], minimum: number): WeighedTouchpoint => ({
  current: currentScore(touchpoint, minimum)?.value ?? null,
  desired: touchpoint.scoreDesired,
  momentOfTruth: touchpoint.momentOfTruth,
  monthlyVolume: touchpoint.monthlyVolume,
});
const arbitraryConcerned = fc
  .tuple(arbitraryJourney, arbitraryMinimumResponses)
  .map(([journey, minimum]) => journey.map((touchpoint) => weighed(touchpoint, minimum)));

describe("suggestedPriority", () => {
  it("of the first morning of New laptop counts twice, for forty people a month", () => {
    const morning = newLaptop.slice(7, 8).map((touchpoint) => weighed(touchpoint, 5));
    expect(suggestedPriority(morning)).toEqual({
      value: 3.9 * 2 * 40,
      unit: "steps-a-month",
      perCustomer: 7.8,
      perMonth: 312,
      counted: 1,
      volumesKnown: 1,
    });
  });

  it("says steps, not people, where no volume is known", () => {
    const article = newLaptop.slice(0, 1).map((touchpoint) => weighed(touchpoint, 5));
    expect(suggestedPriority(article)).toMatchObject({
      value: 2,
      unit: "steps",
      perMonth: null,
      volumesKnown: 0,
    });
  });

  it("adds the months it knows and says how many it does not", () => {
    const both = suggestedPriority([
      { current: -1, desired: 1, momentOfTruth: false, monthlyVolume: 10 },
      { current: 0, desired: 1, momentOfTruth: true, monthlyVolume: null },
      { current: null, desired: 1, momentOfTruth: true, monthlyVolume: 500 },
    ]);
    expect(both).toEqual({
      value: 20,
      unit: "steps-a-month",
      perCustomer: 4,
      perMonth: 20,
      counted: 2,
      volumesKnown: 1,
    });
  });

  it("is unknown without a touchpoint that has both scores, and nothing where all is well", () => {
    expect(suggestedPriority([])).toBeNull();
    expect(
      suggestedPriority([{ current: null, desired: 2, momentOfTruth: true, monthlyVolume: 9 }]),
    ).toBeNull();
    const well = { current: 2, desired: 0, momentOfTruth: false, monthlyVolume: 9 };
    expect(suggestedPriority([well])?.value).toBe(0);
  });

  it("is never negative, and never less for one touchpoint more", () => {
    fc.assert(
      fc.property(arbitraryConcerned, (concerned) => {
        const all = suggestedPriority(concerned);
        const fewer = suggestedPriority(concerned.slice(1));
        expect(all?.perCustomer ?? 0).toBeGreaterThanOrEqual((fewer?.perCustomer ?? 0) - 1e-9);
        expect(all?.perMonth ?? 0).toBeGreaterThanOrEqual((fewer?.perMonth ?? 0) - 1e-6);
        expect(fewer?.perCustomer ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("doubles where everything becomes a moment of truth", () => {
    fc.assert(
      fc.property(arbitraryConcerned, (concerned) => {
        const once = suggestedPriority(
          concerned.map((touchpoint) => ({ ...touchpoint, momentOfTruth: false })),
        );
        const twice = suggestedPriority(
          concerned.map((touchpoint) => ({ ...touchpoint, momentOfTruth: true })),
        );
        expect(twice?.value ?? 0).toBe((once?.value ?? 0) * 2);
      }),
    );
  });

  it("is the sum over its touchpoints", () => {
    fc.assert(
      fc.property(arbitraryConcerned, (concerned) => {
        const each = concerned.map((touchpoint) => suggestedPriority([touchpoint]));
        const all = suggestedPriority(concerned);
        const sum = (of: (one: (typeof each)[number]) => number) =>
          each.reduce((total, one) => total + of(one), 0);
        expect(all?.perCustomer ?? 0).toBeCloseTo(
          sum((one) => one?.perCustomer ?? 0),
          6,
        );
        expect(all?.perMonth ?? 0).toBeCloseTo(
          sum((one) => one?.perMonth ?? 0),
          6,
        );
        expect(all?.counted ?? 0).toBe(sum((one) => one?.counted ?? 0));
      }),
    );
  });
});
