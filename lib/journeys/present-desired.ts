import type { ReadContext } from "@/lib/core/context";
import type { StageId, TouchpointId } from "@/lib/core/ids";
import type { LoadedMap } from "./load-journey-map";
import { presentMap } from "./present-map";
import type { DifferingStage, DifferingTouchpoint, PresentedDifference } from "./presented-desired";
import type { MapTouchpoint } from "./presented-touchpoint";
import type { JourneySnapshot } from "./presented-snapshot";
import type { JourneyChange } from "./rules/comparison/compare-snapshots";
import { journeyPicture } from "./rules/comparison/journey-picture";
import { desiredDifference, type Copies } from "./rules/desired/desired-difference";
import { takeSnapshot } from "./take-snapshot";

/** What differs between a journey and the desired one beside it, and what is done about it already. */
export function presentDesired(
  ctx: ReadContext,
  current: LoadedMap,
  desired: LoadedMap,
): PresentedDifference {
  const copies = copiesIn(desired);
  const [now, wanted] = [takeSnapshot(ctx, current), takeSnapshot(ctx, desired)];
  const { changes, newer } = desiredDifference(journeyPicture(now), journeyPicture(wanted), copies);
  const [map, desiredMap] = [presentMap(ctx, current), presentMap(ctx, desired)];
  const [there, drawn] = [touchpointsIn(map), touchpointsIn(desiredMap)];
  const originals = new Map<string, string>([...copies.touchpoints].map(([id, original]) => [original, id]));
  const isNewer = new Set(newer);
  const from = { version: null, snapshot: withoutTouchpoints(now, isNewer) };
  const to = { version: null, snapshot: calledAsCopied(wanted, copies) };
  return {
    desired: desiredMap.journey,
    from,
    to,
    changes,
    touchpoints: differing(changes, "touchpoint").flatMap(({ id, kind }): DifferingTouchpoint[] => {
      const touchpoint = kind === "added" ? drawn.get(originals.get(id) ?? id) : there.get(id);
      if (!touchpoint) return [];
      const { id: touchpointId, title, openImprovements } = touchpoint;
      return [{ id, kind, title, touchpointId, openImprovements }];
    }),
    stages: differing(changes, "stage").flatMap(({ id, kind }): DifferingStage[] => {
      const side = kind === "added" ? to : from;
      const stage = side.snapshot.stages.find((one) => one.id === id);
      if (!stage) return [];
      const taking =
        (kind === "added" ? desiredMap : map).stages.find((one) => one.id === id)?.openImprovements ?? [];
      const inside = stage.touchpoints.flatMap(
        (one) => there.get(one.id) ?? drawn.get(originals.get(one.id) ?? one.id) ?? [],
      );
      return [
        {
          id: stage.id,
          kind,
          title: stage.name,
          touchpointIds: inside.map((one) => one.id),
          openImprovements: taking,
          concerningAll: concerningAll(inside).filter(({ id }) => taking.every((one) => one.id !== id)),
        },
      ];
    }),
    newer: newer.flatMap((id) => there.get(id) ?? []).map(({ id, title }) => ({ id, title })),
  };
}

function copiesIn({ stages, touchpoints }: LoadedMap): Copies {
  return {
    stages: new Map(
      stages.flatMap(({ id, currentStageId }) => (currentStageId ? [[id, currentStageId] as const] : [])),
    ),
    touchpoints: new Map(
      touchpoints.flatMap(({ row: { id, currentTouchpointId } }) =>
        currentTouchpointId ? [[id, currentTouchpointId] as const] : [],
      ),
    ),
  };
}

/** An improvement that concerns all that is in a stage is as good as one of the stage. */
function concerningAll([first, ...others]: readonly MapTouchpoint[]) {
  return (first?.openImprovements ?? []).filter(({ id }) =>
    others.every(({ openImprovements }) => openImprovements.some((one) => one.id === id)),
  );
}

/** Each of one kind of thing among the changes once, with what became of it. */
function differing(
  changes: readonly JourneyChange[],
  of: "stage" | "touchpoint",
): Pick<DifferingTouchpoint, "id" | "kind">[] {
  const kinds = { removed: "left-out", added: "added", moved: "changed", changed: "changed" } as const;
  const found = new Map(
    changes.flatMap((change) => (change.of === of ? [[change.id, kinds[change.kind]] as const] : [])),
  );
  return [...found].map(([id, kind]) => ({ id, kind }));
}

const touchpointsIn = ({ stages }: { stages: readonly { touchpoints: readonly MapTouchpoint[] }[] }) =>
  new Map<string, MapTouchpoint>(
    stages.flatMap((stage) => stage.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint] as const)),
  );

function withoutTouchpoints(snapshot: JourneySnapshot, gone: ReadonlySet<string>): JourneySnapshot {
  return {
    ...snapshot,
    stages: snapshot.stages.map((stage) => ({
      ...stage,
      touchpoints: stage.touchpoints.filter(({ id }) => !gone.has(id)),
    })),
  };
}

function calledAsCopied(snapshot: JourneySnapshot, copies: Copies): JourneySnapshot {
  return {
    ...snapshot,
    stages: snapshot.stages.map((stage) => ({
      ...stage,
      id: (copies.stages.get(stage.id) ?? stage.id) as StageId,
      touchpoints: stage.touchpoints.map((touchpoint) => ({
        ...touchpoint,
        id: (copies.touchpoints.get(touchpoint.id) ?? touchpoint.id) as TouchpointId,
      })),
    })),
  };
}
