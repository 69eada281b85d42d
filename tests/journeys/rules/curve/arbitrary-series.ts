import fc from "fast-check";
import type { CurvePoint, CurveSeries } from "@/lib/journeys/rules/curve/curve-points";
import { arbitraryMean } from "../../../support/arbitrary-touchpoint";

/** Any current curve, gaps included. */
export const arbitrarySeries: fc.Arbitrary<CurveSeries> = fc
  .array(fc.option(fc.tuple(arbitraryMean, fc.boolean()), { nil: null, freq: 4 }), { maxLength: 25 })
  .map((entries) =>
    entries.map((entry, index): CurvePoint | null => {
      if (!entry) return null;
      const [value, assumed] = entry;
      return assumed
        ? { index, value, source: "assumed", n: null }
        : { index, value, source: "reported", n: 9 };
    }),
  );

/** Any room to draw in, whole pixels. */
export const arbitraryBox = fc.record({
  columnWidth: fc.integer({ min: 24, max: 240 }),
  height: fc.integer({ min: 120, max: 600 }),
  paddingTop: fc.integer({ min: 0, max: 40 }),
  paddingBottom: fc.integer({ min: 0, max: 40 }),
});
