import { sql } from "drizzle-orm";
import { journeys, journeyVersions, organisations } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import type { ServiceId } from "@/lib/core/ids";
import { reviewBasisSchema } from "./journey-snapshot";
import type { JourneyState } from "./model";
import type { RuleTouchpoint } from "./rules/rule-touchpoint";
import { reviewDue } from "./rules/review-due";
import type { ReviewBasis } from "./rules/review-reasons";

/** The basis of the newest version and the organisation's policy, as `reviewStandingJson` selects them. */
export type LoadedReviewStanding = {
  then: unknown;
  policy: { intervalMonths: number; minimumResponses: number; timeZone: string };
};

/** Selects a `LoadedReviewStanding` for the journey in scope. */
export const reviewStandingJson = sql`json_build_object(
  'then', (
    select ${journeyVersions.snapshot} -> 'reviewBasis' from ${journeyVersions}
    where ${journeyVersions.organisationId} = ${journeys.organisationId}
      and ${journeyVersions.journeyId} = ${journeys.id} and ${journeyVersions.number} = ${journeys.publishedNumber}),
  'policy', (
    select json_build_object('intervalMonths', ${organisations.reviewIntervalMonths},
      'minimumResponses', ${organisations.minimumResponses}, 'timeZone', ${organisations.timeZone})
    from ${organisations} where ${organisations.id} = ${journeys.organisationId}))`;

type Reviewed = { publishedAt: string | null; lastReviewedAt: string | null };

/**
 * Whether a journey is due for review. Only publishing keeps what it looked at; after a review without
 * publishing, what changed before it must not count against it, so the interval alone decides.
 */
export function presentReview(
  ctx: Pick<ReadContext, "now">,
  state: JourneyState,
  { publishedAt, lastReviewedAt }: Reviewed,
  standing: LoadedReviewStanding,
  current: ReviewBasis,
) {
  const then = lastReviewedAt === publishedAt ? reviewBasisSchema.safeParse(standing.then).data : null;
  const review = reviewDue(
    { state, publishedAt, lastReviewedAt, then: then ?? null, current },
    ctx.now,
    standing.policy,
  );
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
