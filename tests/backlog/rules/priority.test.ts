import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priority } from "@/lib/backlog/rules/priority";

const rating = fc.integer({ min: 1, max: 5 });
const ratings = fc.record({ impact: rating, confidence: rating, effort: rating });

describe("priority", () => {
  it("is impact × confidence ÷ effort", () => {
    expect(priority({ impact: 5, confidence: 4, effort: 2 })).toBe(10);
    expect(priority({ impact: 5, confidence: 5, effort: 1 })).toBe(25);
    expect(priority({ impact: 1, confidence: 1, effort: 5 })).toBe(0.2);
  });

  it("is unknown until all three are rated", () => {
    fc.assert(
      fc.property(ratings, fc.constantFrom("impact", "confidence", "effort"), (rated, missing) => {
        expect(priority({ ...rated, [missing]: null })).toBeNull();
      }),
    );
  });

  it("stays between 0.2 and 25, rises with impact and confidence and falls with effort", () => {
    fc.assert(
      fc.property(ratings, (rated) => {
        const value = priority(rated) ?? NaN;
        expect(value).toBeGreaterThanOrEqual(0.2);
        expect(value).toBeLessThanOrEqual(25);
        expect(priority({ ...rated, impact: rated.impact + 1 })).toBeGreaterThan(value);
        expect(priority({ ...rated, confidence: rated.confidence + 1 })).toBeGreaterThan(value);
        expect(priority({ ...rated, effort: rated.effort + 1 })).toBeLessThan(value);
      }),
    );
  });
});
