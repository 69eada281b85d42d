import type { MapStage } from "@/lib/journeys/presented-map";

type StageOf = { id: string; touchpoints: readonly { id: string }[] };

/**
 * One column of a map; a stage without touchpoints keeps an empty one, so that it can be seen and filled, and a
 * collapsed one is a single narrow one.
 */
export type ColumnOf<Stage extends StageOf> = {
  key: string;
  stage: Stage;
  touchpoint: Stage["touchpoints"][number] | null;
  /** Whether a stage begins here. */
  first: boolean;
  collapsed: boolean;
  /** On paper, where the columns of a page fill it. */
  width?: number;
};
export type MapColumn = ColumnOf<MapStage>;

const none: ReadonlySet<string> = new Set();

export function mapColumns<Stage extends StageOf>(
  stages: readonly Stage[],
  collapsed: ReadonlySet<string> = none,
): ColumnOf<Stage>[] {
  return stages.flatMap((stage): ColumnOf<Stage>[] => {
    const narrow = collapsed.has(stage.id);
    if (narrow || stage.touchpoints.length === 0)
      return [{ key: stage.id, stage, touchpoint: null, first: true, collapsed: narrow }];
    return stage.touchpoints.map((touchpoint, index) => ({
      key: touchpoint.id,
      stage,
      touchpoint,
      first: index === 0,
      collapsed: false,
    }));
  });
}
