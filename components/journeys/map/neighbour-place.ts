import type { StageId, TouchpointId } from "@/lib/core/ids";
import type { MapStage } from "@/lib/journeys/presented-map";

/** Where a touchpoint stands after one step left or right, into the next stage where its own ends; null at the edge. */
export function neighbourPlace(
  stages: readonly MapStage[],
  touchpointId: TouchpointId,
  step: -1 | 1,
): { stageId: StageId; after: TouchpointId | null } | null {
  const stageIndex = stages.findIndex((stage) => stage.touchpoints.some(({ id }) => id === touchpointId));
  const stage = stages[stageIndex];
  if (!stage) return null;
  const ids = stage.touchpoints.map(({ id }) => id);
  const target = ids.indexOf(touchpointId) + step;
  if (target >= 0 && target < ids.length) {
    const rest = ids.filter((id) => id !== touchpointId);
    return { stageId: stage.id, after: rest[target - 1] ?? null };
  }
  const next = stages[stageIndex + step];
  if (!next) return null;
  return { stageId: next.id, after: step === 1 ? null : (next.touchpoints.at(-1)?.id ?? null) };
}
