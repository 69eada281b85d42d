import { sql } from "drizzle-orm";
import { journeyReviews, journeys, journeyVersions, organisations } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import type { ServiceId } from "@/lib/core/ids";
import { reviewBasisSchema } from "./presented-snapshot";
import type { JourneyState } from "./model";
import type { RuleTouchpoint } from "./rules/rule-touchpoint";
import { reviewDue, type Review } from "./rules/review-due";
import type { ReviewBasis } from "./rules/review-reasons";

/** The basis of the last review or publication, and the organisation's policy, as `reviewStandingJson` selects them. */
export type LoadedReviewStanding = {
  then: unknown;
  policy: { intervalMonths: number; minimumResponses: number; timeZone: string };
};

/** Selects a `LoadedReviewStanding` for the journey in scope. */
export const reviewStandingJson = sql`json_build_object(
  'then', case when ${journeys.lastReviewedAt} is distinct from ${journeys.publishedAt} then (
    select ${journeyReviews.basis} from ${journeyReviews}
    where ${journeyReviews.organisationId} = ${journeys.organisationId}
      and ${journeyReviews.journeyId} = ${journeys.id} and ${journeyReviews.reviewedAt} = ${journeys.lastReviewedAt}
    limit 1) else (
    select ${journeyVersions.snapshot} -> 'reviewBasis' from ${journeyVersions}
    where ${journeyVersions.organisationId} = ${journeys.organisationId}
      and ${journeyVersions.journeyId} = ${journeys.id} and ${journeyVersions.number} = ${journeys.publishedNumber}) end,
  'policy', (
    select json_build_object('intervalMonths', ${organisations.reviewIntervalMonths},
      'minimumResponses', ${organisations.minimumResponses}, 'timeZone', ${organisations.timeZone})
    from ${organisations} where ${organisations.id} = ${journeys.organisationId}))`;

type Reviewed = { publishedAt: string | null; lastReviewedAt: string | null };

/**
 * Whether a journey is due for review and why, compared with what it was built on at its last review or its
 * publication, whichever is later. Where that was not kept, the interval alone decides.
 */
export function standingReview(
  ctx: Pick<ReadContext, "now">,
  state: JourneyState,
  { publishedAt, lastReviewedAt }: Reviewed,
  standing: LoadedReviewStanding,
  current: ReviewBasis,
): Review {
  const then = reviewBasisSchema.safeParse(standing.then).data ?? null;
  return reviewDue({ state, publishedAt, lastReviewedAt, then, current }, ctx.now, standing.policy);
}

/** The same as a journey's header and lists show it. */
export function presentReview(...asked: Parameters<typeof standingReview>) {
  const review = standingReview(...asked);
  return {
    reviewDue: review.due,
    reviewDueOn: review.dueOn,
    reviewReasons: review.reasons.map(({ kind }) => kind),
  };
}

/** What is reviewed of a journey. */
export function reviewBasis(
  service: { id: string; version: number } | null,
  touchpoints: readonly RuleTouchpoint[],
): ReviewBasis {
  return {
    service: service && { id: service.id as ServiceId, version: service.version },
    touchpoints: touchpoints.map(({ id, channel, reported }) => ({ id, channel, reported })),
  };
}
