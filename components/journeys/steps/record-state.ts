import { touchpointFieldNames } from "@/lib/journeys/model/touchpoint-field-names";
import type { StageHeader } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { sameValue } from "../touchpoint/same-value";
import type { StageState, TouchpointState } from "./step";

/** Everything of a touchpoint that a step can change. */
export function touchpointState(touchpoint: MapTouchpoint): TouchpointState {
  return {
    ...Object.fromEntries(touchpointFieldNames.map((name) => [name, touchpoint[name]])),
    departmentId: touchpoint.departmentId,
    place: { stageId: touchpoint.stageId, position: touchpoint.position },
    archived: touchpoint.archivedAt !== null,
  };
}

/** Everything of a stage that a step can change. */
export function stageState({ name, goal, phase, position, archivedAt }: StageHeader): StageState {
  return { name, goal, phase, position, archived: archivedAt !== null };
}

/** What differs between two states, as it was and as it is; of something that was not there, that it is. */
export function stateChange<State extends { archived?: boolean }>(
  before: State | null,
  after: State,
): { before: Partial<State>; after: Partial<State> } {
  if (!before) return { before: { archived: true } as State, after: { archived: false } as State };
  const names = (Object.keys(after) as (keyof State)[]).filter(
    (name) => !sameValue(before[name], after[name]),
  );
  const pick = (state: State) =>
    Object.fromEntries(names.map((name) => [name, state[name]])) as Partial<State>;
  return { before: pick(before), after: pick(after) };
}
