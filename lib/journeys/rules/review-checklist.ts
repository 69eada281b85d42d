import { addMonths, calendarDateIn } from "@/lib/core/calendar-date";
import type { TouchpointId } from "@/lib/core/ids";
import type { ReviewItem } from "@/lib/journeys/model/review-items";
import { isLow } from "./low-point";
import type { Review, ReviewSettings } from "./review-due";
import type { RuleTouchpoint } from "./rule-touchpoint";
import { countedReport } from "./current-score";

type ReviewedTouchpoint = Pick<
  RuleTouchpoint,
  "id" | "kind" | "reported" | "scoreAssumed" | "lowTolerable"
> & {
  /** Whether an open improvement concerns it. */
  takenUp: boolean;
};

/** Something to look at in a review, and the touchpoints in which to look; none means the journey itself. */
export type ChecklistItem = { item: ReviewItem; reason: boolean; touchpointIds: TouchpointId[] };

/**
 * What a review has to look at. First why it is due, each reason by itself; then what may be wrong whether or
 * not it is due: evidence older than the interval, no evidence, silences, and lows that nobody works on.
 */
export function reviewChecklist(
  review: Pick<Review, "reasons">,
  touchpoints: readonly ReviewedTouchpoint[],
  now: Date,
  { intervalMonths, minimumResponses, timeZone }: ReviewSettings,
): ChecklistItem[] {
  const reasons = review.reasons.map((reason) => ({
    item: reason.kind,
    reason: true,
    touchpointIds: "touchpointIds" in reason ? reason.touchpointIds : [],
  }));
  const oldest = addMonths(calendarDateIn(now, timeZone), -intervalMonths);
  const where = (item: ReviewItem, wrong: (touchpoint: ReviewedTouchpoint) => boolean): ChecklistItem => ({
    item,
    reason: false,
    touchpointIds: touchpoints.filter(wrong).map(({ id }) => id),
  });
  const looks = [
    where("evidence-old", (one) => {
      const report = countedReport(one, minimumResponses);
      return report !== null && report.newest < oldest;
    }),
    where("evidence-missing", (one) => countedReport(one, minimumResponses) === null),
    where("silences", ({ kind }) => kind === "silence"),
    where("lows-left", (one) => isLow(one, minimumResponses) && !one.lowTolerable && !one.takenUp),
  ];
  return [...reasons, ...looks.filter(({ touchpointIds }) => touchpointIds.length > 0)];
}
