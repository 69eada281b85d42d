import type { ReadContext } from "@/lib/core/context";
import type { LoadedMap } from "./load-journey-map";
import { presentMap } from "./present-map";
import { journeySnapshotSchema, type JourneySnapshot } from "./presented-snapshot";
import { reviewBasis } from "./review-standing";

/** A journey as it stands, in the form in which its versions are kept. */
export function takeSnapshot(ctx: ReadContext, loaded: LoadedMap): JourneySnapshot {
  const map = presentMap(ctx, loaded);
  const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
  return journeySnapshotSchema.parse({
    ...map,
    schemaVersion: 1,
    reviewBasis: reviewBasis(loaded.journey.service, touchpoints),
  });
}
