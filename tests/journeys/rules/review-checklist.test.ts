import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, calendarDateIn } from "@/lib/core/calendar-date";
import { countedReport } from "@/lib/journeys/rules/current-score";
import { isLow } from "@/lib/journeys/rules/low-point";
import { reviewChecklist } from "@/lib/journeys/rules/review-checklist";
import { reviewDue } from "@/lib/journeys/rules/review-due";
import { arbitraryJourney, arbitraryMinimumResponses } from "../../support/arbitrary-touchpoint";

const timeZone = "Europe/Copenhagen";
const now = new Date("2026-11-24T09:00:00Z");
const settings = fc.record({
  intervalMonths: fc.integer({ min: 1, max: 24 }),
  minimumResponses: arbitraryMinimumResponses,
  timeZone: fc.constant(timeZone),
});
const aged = arbitraryJourney.chain((journey) =>
  fc
    .tuple(
      ...journey.map(() => fc.record({ months: fc.integer({ min: 0, max: 36 }), takenUp: fc.boolean() })),
    )
    .map((wishes) =>
      journey.map((touchpoint, place) => ({
        ...touchpoint,
        takenUp: wishes[place]?.takenUp ?? false,
        reported: touchpoint.reported && {
          ...touchpoint.reported,
          newest: addMonths(calendarDateIn(now, timeZone), -(wishes[place]?.months ?? 0)),
        },
      })),
    ),
);
const reviewed = (
  then: typeof aged extends fc.Arbitrary<infer Journey> ? Journey : never,
  current = then,
) => ({
  state: "published" as const,
  publishedAt: "2025-01-01T09:00:00Z",
  lastReviewedAt: now,
  then: { service: null, touchpoints: then },
  current: { service: null, touchpoints: current },
});

describe("what a review has to look at", () => {
  it("is each reason for which it is due, first and in order, and nothing else is called a reason", () => {
    fc.assert(
      fc.property(aged, aged, settings, (then, current, policy) => {
        const review = reviewDue(reviewed(then, current), now, policy);
        const items = reviewChecklist(review, current, now, policy);
        expect(items.filter(({ reason }) => reason).map(({ item }) => item)).toEqual(
          review.reasons.map(({ kind }) => kind),
        );
        expect(items.slice(0, review.reasons.length).every(({ reason }) => reason)).toBe(true);
      }),
    );
  });

  it("has no reason left once it was reviewed, until something changes or the interval ends", () => {
    fc.assert(
      fc.property(aged, settings, (journey, policy) => {
        expect(reviewDue(reviewed(journey), now, policy).reasons).toEqual([]);
        const later = new Date(
          `${addMonths(calendarDateIn(now, timeZone), policy.intervalMonths)}T09:00:00Z`,
        );
        expect(reviewDue(reviewed(journey), later, policy).reasons).toEqual([{ kind: "interval" }]);
      }),
    );
  });

  it("puts every touchpoint where it belongs: old, missing or sound evidence, silence, a low left alone", () => {
    fc.assert(
      fc.property(aged, settings, (journey, policy) => {
        const oldest = addMonths(calendarDateIn(now, timeZone), -policy.intervalMonths);
        const items = reviewChecklist({ reasons: [] }, journey, now, policy);
        const has = (item: string, id: string) =>
          items.some((one) => one.item === item && one.touchpointIds.some((listed) => listed === id));
        for (const touchpoint of journey) {
          const report = countedReport(touchpoint, policy.minimumResponses);
          expect(has("evidence-missing", touchpoint.id)).toBe(report === null);
          expect(has("evidence-old", touchpoint.id)).toBe(report !== null && report.newest < oldest);
          expect(has("silences", touchpoint.id)).toBe(touchpoint.kind === "silence");
          expect(has("lows-left", touchpoint.id)).toBe(
            isLow(touchpoint, policy.minimumResponses) && !touchpoint.lowTolerable && !touchpoint.takenUp,
          );
        }
        expect(items.every(({ touchpointIds }) => touchpointIds.length > 0)).toBe(true);
      }),
    );
  });
});
