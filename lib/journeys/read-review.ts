import type { ReadContext } from "@/lib/core/context";
import type { LoadedMap } from "./load-journey-map";
import { presentMap } from "./present-map";
import { reviewBasis, standingReview } from "./review-standing";
import { reviewChecklist } from "./rules/review-checklist";

/** A journey's map as a review sees it: what there is to look at, and what the next review will compare with. */
export function readReview(ctx: ReadContext, loaded: LoadedMap) {
  const map = presentMap(ctx, loaded);
  const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
  const basis = reviewBasis(loaded.journey.service, touchpoints);
  const { row, review: standing } = loaded.journey;
  const review = standingReview(ctx, map.journey.state, row, standing, basis);
  const looked = touchpoints.map((one) => ({ ...one, takenUp: one.openImprovements.length > 0 }));
  return {
    map,
    basis,
    titles: new Map<string, string>(touchpoints.map(({ id, title }) => [id, title])),
    checklist: reviewChecklist(review, looked, ctx.now, standing.policy),
  };
}
