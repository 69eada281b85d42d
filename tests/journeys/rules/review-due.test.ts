import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, calendarDateIn } from "@/lib/core/calendar-date";
import type { ServiceId } from "@/lib/core/ids";
import { reviewDue, type ReviewedJourney } from "@/lib/journeys/rules/review-due";
import { reviewReasons, type ReviewBasis } from "@/lib/journeys/rules/review-reasons";
import { arbitraryJourney, arbitraryMinimumResponses } from "../../support/arbitrary-touchpoint";
import { newLaptop, ruleTouchpoint, said } from "../../support/new-laptop";

const service = { id: "00000000-0000-4000-8000-0000000000b1" as ServiceId, version: 1 };
const basis: ReviewBasis = { service, touchpoints: newLaptop };
const journey: ReviewedJourney = {
  state: "published",
  publishedAt: "2025-11-24T09:00:00Z",
  lastReviewedAt: null,
  then: basis,
  current: basis,
};
const settings = { intervalMonths: 12, minimumResponses: 5, timeZone: "Europe/Copenhagen" };
const changed = (place: number, change: Partial<(typeof newLaptop)[number]>): ReviewBasis => ({
  service,
  touchpoints: newLaptop.map((touchpoint, index) =>
    index === place ? { ...touchpoint, ...change } : touchpoint,
  ),
});

describe("reviewDue", () => {
  it("is due from the day that the interval ends, in the organisation's days", () => {
    const review = (now: string) => reviewDue(journey, new Date(now), settings);
    expect(review("2026-11-23T22:59:00Z")).toEqual({ due: false, dueOn: "2026-11-24", reasons: [] });
    expect(review("2026-11-23T23:00:00Z")).toEqual({
      due: true,
      dueOn: "2026-11-24",
      reasons: [{ kind: "interval" }],
    });
  });

  it("counts from the later of publication and review", () => {
    const now = new Date("2026-11-24T09:00:00Z");
    const reviewed = (lastReviewedAt: string) =>
      reviewDue({ ...journey, lastReviewedAt }, now, settings).dueOn;
    expect(reviewed("2026-03-31T12:00:00Z")).toBe("2027-03-31");
    expect(reviewed("2024-03-31T12:00:00Z")).toBe("2026-11-24");
  });

  it("is never due unless published", () => {
    const now = new Date("2036-11-24T09:00:00Z");
    for (const state of ["draft", "archived"] as const) {
      expect(reviewDue({ ...journey, state }, now, settings)).toEqual({
        due: false,
        dueOn: null,
        reasons: [],
      });
    }
  });

  it("is due at once for a change, though its day is far", () => {
    const now = new Date("2025-12-24T09:00:00Z");
    const review = reviewDue({ ...journey, current: changed(1, { channel: "email" }) }, now, settings);
    expect(review.due).toBe(true);
    expect(review.dueOn).toBe("2026-11-24");
    expect(review.reasons).toEqual([{ kind: "channel-changed", touchpointIds: [newLaptop[1]?.id] }]);
  });

  it("becomes due once and stays so while nothing else happens", () => {
    const instant = fc.date({
      min: new Date("2025-11-24"),
      max: new Date("2030-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 36 }), (now, intervalMonths) => {
        const review = reviewDue(journey, now, { ...settings, intervalMonths });
        expect(review.dueOn).toBe(addMonths("2025-11-24", intervalMonths));
        expect(review.due).toBe(calendarDateIn(now, settings.timeZone) >= (review.dueOn ?? ""));
      }),
    );
  });
});

describe("reviewReasons", () => {
  it("are a mean that moved by half a step, in floating point too, where it counts both times", () => {
    const moved = (from: number, to: number, n = 9) =>
      reviewReasons(
        { service, touchpoints: [ruleTouchpoint(0, { reported: said(from, n) })] },
        { service, touchpoints: [ruleTouchpoint(0, { reported: said(to, 9) })] },
        5,
      ).map(({ kind }) => kind);
    expect(moved(0.7, 0.2)).toEqual(["reported-changed"]);
    expect(moved(0.7, 0.3)).toEqual([]);
    expect(moved(-1, 1, 4)).toEqual([]);
  });

  it("are another service, or the same one edited", () => {
    const now = (current: ReviewBasis["service"]) => reviewReasons(basis, { ...basis, service: current }, 5);
    expect(now(null)).toEqual([{ kind: "service-changed" }]);
    expect(now({ ...service, version: 2 })).toEqual([{ kind: "service-changed" }]);
    expect(now({ id: service.id })).toEqual([]);
  });

  it("are none for what did not change, in whatever order, and look the same both ways", () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryJourney, arbitraryMinimumResponses, (then, now, minimum) => {
        const [a, b] = [
          { service, touchpoints: then },
          { service, touchpoints: now },
        ];
        expect(reviewReasons(a, { service, touchpoints: [...then].reverse() }, minimum)).toEqual([]);
        // Other touchpoints have other ids: coming and going is no change of channel.
        expect(reviewReasons(a, b, minimum)).toEqual([]);
        const later = then.map((touchpoint, place) => ({
          ...now[place],
          id: touchpoint.id,
          channel: now[place]?.channel ?? touchpoint.channel,
          reported: now[place]?.reported ?? null,
        }));
        const c = { service, touchpoints: later };
        expect(reviewReasons(c, a, minimum)).toEqual(reviewReasons(a, c, minimum));
      }),
    );
  });
});
