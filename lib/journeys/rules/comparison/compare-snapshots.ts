import { fieldChanges, type FieldChange } from "./field-changes";
import type { JourneyPicture, PictureStage, PictureTouchpoint } from "./journey-picture";
import type { PictureFields } from "./picture-fields";
import { keptInOrder } from "./kept-in-order";

/** Where a touchpoint stands: its stage, and after which other one there; null is the first. */
export type TouchpointSpot = { stageId: string; after: string | null };

/** One thing that differs. Of what was added and what is gone, all that it said. */
export type JourneyChange =
  | ({ of: "journey" } & FieldChange)
  | ({ of: "stage"; id: string } & FieldChange)
  | ({ of: "touchpoint"; id: string } & FieldChange)
  | { of: "stage"; id: string; kind: "added" | "removed"; fields: PictureFields; spot: string | null }
  | { of: "stage"; id: string; kind: "moved"; from: string | null; to: string | null }
  | {
      of: "touchpoint";
      id: string;
      kind: "added" | "removed";
      fields: PictureFields;
      spot: TouchpointSpot;
    }
  | { of: "touchpoint"; id: string; kind: "moved"; from: TouchpointSpot; to: TouchpointSpot };

/**
 * What has to be done with one picture of a journey to get the other: fields first, then what is gone, then
 * from first to last what was added or moved, each behind what stands before it.
 */
export function compareSnapshots(before: JourneyPicture, after: JourneyPicture): JourneyChange[] {
  return [
    ...fieldChanges(before.fields, after.fields).map((change) => ({ of: "journey" as const, ...change })),
    ...stageChanges(before.stages, after.stages),
    ...touchpointChanges(before.stages, after.stages),
  ];
}

function stageChanges(before: readonly PictureStage[], after: readonly PictureStage[]): JourneyChange[] {
  const [old, now] = [byId(before), byId(after)];
  const [oldOrder, order] = [before.map(({ id }) => id), after.map(({ id }) => id)];
  const kept = keptInOrder(oldOrder, order);
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map(({ id, fields }): JourneyChange => ({
      of: "stage",
      id,
      kind: "removed",
      fields,
      spot: neighbour(oldOrder, id),
    }));
  const placed = after.flatMap(({ id, fields }): JourneyChange[] => {
    const earlier = old.get(id);
    const to = neighbour(order, id);
    if (!earlier) return [{ of: "stage", id, kind: "added", fields, spot: to }];
    const moved: JourneyChange[] = kept.has(id)
      ? []
      : [{ of: "stage", id, kind: "moved", from: neighbour(oldOrder, id), to }];
    const changed = fieldChanges(earlier.fields, fields);
    return [...moved, ...changed.map((change) => ({ of: "stage" as const, id, ...change }))];
  });
  return [...gone, ...placed];
}

function touchpointChanges(before: readonly PictureStage[], after: readonly PictureStage[]): JourneyChange[] {
  const [old, now] = [touchpointsOf(before), touchpointsOf(after)];
  const stages = byId(before);
  const gone = [...old]
    .filter(([id]) => !now.has(id))
    .map(([id, { fields, spot }]): JourneyChange => ({
      of: "touchpoint",
      id,
      kind: "removed",
      fields,
      spot,
    }));
  const placed = after.flatMap((stage) => {
    const order = stage.touchpoints.map(({ id }) => id);
    const kept = keptInOrder(stages.get(stage.id)?.touchpoints.map(({ id }) => id) ?? [], order);
    return stage.touchpoints.flatMap(({ id, fields }): JourneyChange[] => {
      const earlier = old.get(id);
      const to = { stageId: stage.id, after: neighbour(order, id) };
      if (!earlier) return [{ of: "touchpoint", id, kind: "added", fields, spot: to }];
      const moved: JourneyChange[] = kept.has(id)
        ? []
        : [{ of: "touchpoint", id, kind: "moved", from: earlier.spot, to }];
      const changed = fieldChanges(earlier.fields, fields);
      return [...moved, ...changed.map((change) => ({ of: "touchpoint" as const, id, ...change }))];
    });
  });
  return [...gone, ...placed];
}

function touchpointsOf(stages: readonly PictureStage[]) {
  const found = new Map<string, PictureTouchpoint & { spot: TouchpointSpot }>();
  for (const stage of stages) {
    let after: string | null = null;
    for (const touchpoint of stage.touchpoints) {
      found.set(touchpoint.id, { ...touchpoint, spot: { stageId: stage.id, after } });
      after = touchpoint.id;
    }
  }
  return found;
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

const neighbour = (order: readonly string[], id: string): string | null =>
  order[order.indexOf(id) - 1] ?? null;
