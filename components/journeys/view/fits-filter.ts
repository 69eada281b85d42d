import type { MapStage } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import type { MapReading } from "../map/map-reading";

export const marks = ["moments", "opportunities"] as const;
/** What is looked for; null where it does not matter. */
export type MapFilter = {
  department: string | null;
  channel: string | null;
  mark: (typeof marks)[number] | null;
};

const fits = (
  touchpoint: MapTouchpoint,
  filter: MapFilter,
  { opportunities }: Pick<MapReading, "opportunities">,
) =>
  (filter.department === null || touchpoint.departmentId === filter.department) &&
  (filter.channel === null || touchpoint.channel === filter.channel) &&
  (filter.mark !== "moments" || touchpoint.momentOfTruth) &&
  (filter.mark !== "opportunities" || opportunities.has(touchpoint.id));

/** The touchpoints that are not what is looked for: they fade. */
export function fadedBy(
  filter: MapFilter,
  stages: readonly Pick<MapStage, "touchpoints">[],
  reading: Pick<MapReading, "opportunities">,
): ReadonlySet<string> {
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  return new Set(touchpoints.filter((one) => !fits(one, filter, reading)).map(({ id }) => id));
}
