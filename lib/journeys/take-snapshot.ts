import type { ReadContext } from "@/lib/core/context";
import type { LoadedMap } from "./load-journey-map";
import { presentMap } from "./present-map";
import { journeySnapshotSchema, type JourneySnapshot } from "./presented-snapshot";
import { reviewBasis } from "./review-standing";

/** A journey as it stands, in the form in which its versions are kept. */
export function takeSnapshot(ctx: ReadContext, loaded: LoadedMap): JourneySnapshot {
  const map = presentMap(ctx, loaded);
  const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
  const nested = new Map(loaded.touchpoints.map(({ row }) => [row.id, row.childJourneyId]));
  return journeySnapshotSchema.parse({
    ...map,
    stages: map.stages.map((stage) => ({
      ...stage,
      touchpoints: stage.touchpoints.map((one) => ({ ...one, childJourneyId: nested.get(one.id) ?? null })),
    })),
    schemaVersion: 1,
    reviewBasis: reviewBasis(loaded.journey.service, touchpoints),
  });
}
