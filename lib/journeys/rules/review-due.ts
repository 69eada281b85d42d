import { addMonths, calendarDateIn, type CalendarDate, type Instant } from "@/lib/core/calendar-date";
import type { JourneyState } from "@/lib/journeys/model";
import { reviewReasons, type ReviewBasis, type ReviewReason } from "./review-reasons";

export type ReviewedJourney = {
  state: JourneyState;
  publishedAt: Instant | null;
  lastReviewedAt: Instant | null;
  /** What it was built on when it was last reviewed or published; null when that is not known. */
  then: ReviewBasis | null;
  current: ReviewBasis;
};

export type ReviewSettings = {
  /** The organisation's review interval. */
  intervalMonths: number;
  minimumResponses: number;
  /** In whose days the interval is counted. */
  timeZone: string;
};

export type Review = {
  due: boolean;
  /** The day on which its interval ends; null unless it is published. */
  dueOn: CalendarDate | null;
  /** Why it is due; empty when it is not. */
  reasons: ({ kind: "interval" } | ReviewReason)[];
};

/**
 * A published journey is due again from the day its interval ends, counted from its last review or its last
 * publication, whichever is later; and at once when what it was built on has changed since.
 */
export function reviewDue(journey: ReviewedJourney, now: Date, settings: ReviewSettings): Review {
  if (journey.state !== "published") return { due: false, dueOn: null, reasons: [] };
  const { intervalMonths, minimumResponses, timeZone } = settings;
  const seen = [journey.publishedAt, journey.lastReviewedAt]
    .filter((instant) => instant !== null)
    .map((instant) => calendarDateIn(instant, timeZone))
    .sort()
    .at(-1);
  const dueOn = seen === undefined ? null : addMonths(seen, intervalMonths);
  const reasons: Review["reasons"] = journey.then
    ? reviewReasons(journey.then, journey.current, minimumResponses)
    : [];
  if (dueOn !== null && calendarDateIn(now, timeZone) >= dueOn) reasons.unshift({ kind: "interval" });
  return { due: reasons.length > 0, dueOn, reasons };
}
