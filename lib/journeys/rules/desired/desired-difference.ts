import { compareSnapshots, type JourneyChange } from "../comparison/compare-snapshots";
import type { JourneyPicture } from "../comparison/journey-picture";
import { comparedFields } from "./compared-fields";

/** By each desired one's id the current one that it was copied from; copies that were left out as well. */
export type Copies = { stages: ReadonlyMap<string, string>; touchpoints: ReadonlyMap<string, string> };

export type DesiredDifference = {
  /** What leads from the current journey to the desired one; copies go by the ids of what they were copied from. */
  changes: JourneyChange[];
  /** The current touchpoints that came after the desired journey was drawn: nobody has left them out. */
  newer: string[];
};

/** How a desired journey differs from the current one, both as they stand now. */
export function desiredDifference(
  current: JourneyPicture,
  desired: JourneyPicture,
  copies: Copies,
): DesiredDifference {
  const copied = new Set([...copies.stages.values(), ...copies.touchpoints.values()]);
  const before = current.stages
    .map((stage) => ({
      ...stage,
      touchpoints: stage.touchpoints
        .filter(({ id }) => copied.has(id))
        .map(({ id, fields }) => ({ id, fields: comparedFields(fields, "current") })),
    }))
    // A stage that is newer is none that was left out, unless what was copied has been moved into it.
    .filter(({ id, touchpoints }) => copied.has(id) || touchpoints.length > 0);
  const after = desired.stages.map(({ id: stageId, fields: said, touchpoints }) => ({
    id: copies.stages.get(stageId) ?? stageId,
    fields: said,
    touchpoints: touchpoints.map(({ id, fields }) => ({
      id: copies.touchpoints.get(id) ?? id,
      fields: comparedFields(fields, "desired"),
    })),
  }));
  return {
    changes: compareSnapshots({ ...current, stages: before }, { ...desired, stages: after }),
    newer: current.stages
      .flatMap((stage) => stage.touchpoints.map(({ id }) => id))
      .filter((id) => !copied.has(id)),
  };
}
