import { addMonths, calendarDateIn } from "@/lib/core/calendar-date";
import type { ReadContext } from "@/lib/core/context";
import type { DepartmentId, JourneyId } from "@/lib/core/ids";
import type { LoadedJourney } from "./journey-json";
import { presentState } from "./present-journey";
import { presentTask } from "./present-task";
import type { DueReviews } from "./presented-review";
import { reviewBasis, standingReview } from "./review-standing";
import { toMomentOrNull } from "./row-json";
import { toRuleTouchpoint, type LoadedRuleTouchpoint } from "./rule-touchpoints-json";
import { reviewChecklist } from "./rules/review-checklist";

/** A published journey as the list of what is due selects it. */
export type LoadedDueReview = Pick<LoadedJourney, "row" | "leadDepartment" | "service" | "review"> & {
  touchpoints: (LoadedRuleTouchpoint & { title: string })[];
};

/** So many months before its day a review is announced. */
const announced = 2;

/** Whether a journey is due for review, or soon will be, and why. */
export function presentDueReview(
  ctx: ReadContext,
  { row, leadDepartment, service, review: standing, touchpoints }: LoadedDueReview,
): { standing: "due" | "soon" | "later"; journey: DueReviews["due"][number] } {
  const titles = new Map<string, string>(touchpoints.map(({ id, title }) => [id, title]));
  const basis = reviewBasis(service, touchpoints.map(toRuleTouchpoint));
  const review = standingReview(ctx, presentState(row), row, standing, basis);
  const soon = addMonths(calendarDateIn(ctx.now, standing.policy.timeZone), announced);
  const near = review.dueOn !== null && review.dueOn <= soon;
  return {
    standing: review.due ? "due" : near ? "soon" : "later",
    journey: {
      id: row.id as JourneyId,
      title: row.title,
      leadDepartment: leadDepartment as DueReviews["due"][number]["leadDepartment"],
      dueOn: review.dueOn,
      lastReviewedAt: toMomentOrNull(row.lastReviewedAt),
      reasons: reviewChecklist(review, [], ctx.now, standing.policy).map((item) => presentTask(item, titles)),
      abilities: {
        review: ctx.can("journey.publish", { departmentIds: [row.leadDepartmentId as DepartmentId] }),
      },
    },
  };
}
