import type { StageId, TouchpointId } from "@/lib/core/ids";
import type { MapStage } from "@/lib/journeys/presented-map";

type Stage = Pick<MapStage, "id"> & { touchpoints: readonly { id: TouchpointId }[] };

/**
 * Where touchpoints stand, together, after one step left of their first or right of their last, into the next stage
 * where its own ends; null at the edge.
 */
export function neighbourPlace(
  stages: readonly Stage[],
  moved: ReadonlySet<TouchpointId>,
  step: -1 | 1,
): { stageId: StageId; after: TouchpointId | null } | null {
  const among = ({ touchpoints }: Stage) => touchpoints.some(({ id }) => moved.has(id));
  const stageIndex = step === 1 ? stages.findLastIndex(among) : stages.findIndex(among);
  const stage = stages[stageIndex];
  if (!stage) return null;
  const ids = stage.touchpoints.map(({ id }) => id);
  if (step === 1) {
    const after = ids[ids.findLastIndex((id) => moved.has(id)) + 1];
    if (after) return { stageId: stage.id, after };
  } else {
    const before = ids.slice(
      0,
      ids.findIndex((id) => moved.has(id)),
    );
    if (before.length > 0) return { stageId: stage.id, after: before.at(-2) ?? null };
  }
  const next = stages[stageIndex + step];
  if (!next) return null;
  return { stageId: next.id, after: step === 1 ? null : (next.touchpoints.at(-1)?.id ?? null) };
}
