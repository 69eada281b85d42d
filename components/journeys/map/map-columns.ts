import type { MapStage } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";

/** One column of the map; a stage without touchpoints keeps an empty one, so that it can be seen and filled. */
export type MapColumn = {
  key: string;
  stage: MapStage;
  touchpoint: MapTouchpoint | null;
  /** Whether a stage begins here. */
  first: boolean;
};

export function mapColumns(stages: readonly MapStage[]): MapColumn[] {
  return stages.flatMap((stage): MapColumn[] => {
    if (stage.touchpoints.length === 0) return [{ key: stage.id, stage, touchpoint: null, first: true }];
    return stage.touchpoints.map((touchpoint, index) => ({
      key: touchpoint.id,
      stage,
      touchpoint,
      first: index === 0,
    }));
  });
}
