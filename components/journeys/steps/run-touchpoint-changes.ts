import { z } from "zod";
import type { TouchpointId } from "@/lib/core/ids";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { mapTouchpointSchema } from "@/lib/journeys/presented-touchpoint";
import { sameValue } from "../touchpoint/same-value";
import { touchpointState } from "./record-state";
import type { StepOutcome, StepWorld } from "./run-step";
import type { Place, TouchpointChange, TouchpointState } from "./step";

const conflictSchema = z.object({ touchpoints: z.array(mapTouchpointSchema) });
const attempts = 3;

type Standing = { version: number; state: TouchpointState };
type Due = { change: TouchpointChange; now: Standing | null };

/** Changes touchpoints that stand as `before` says into what `after` says: all of them, or none. */
export async function runTouchpointChanges(
  changes: readonly TouchpointChange[],
  world: StepWorld,
): Promise<StepOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const map = world.map();
    const known = changes.map((change) => ({ change, now: standingOf(change.id, map, world) }));
    // Done already: an answer got lost on its way.
    const due = known.filter(({ change, now }) => !now || !agrees(now.state, change.after));
    if (due.length === 0) return { ok: true, moves: [] };
    const elsewhere = due.filter(({ change, now }) => !now || !agrees(now.state, change.before));
    if (elsewhere.length > 0)
      return { ok: false, kind: "changed", titles: elsewhere.map(({ change }) => change.title) };
    const edits = due.map(({ change, now }) => ({
      touchpointId: change.id,
      expectedVersion: now?.version ?? 1,
      changes: change.after,
    }));
    const result = await world.bulkEdit({ journeyId: world.journeyId, edits });
    if (result.ok) {
      for (const touchpoint of result.value.touchpoints)
        world.answered.touchpoints.set(touchpoint.id, touchpoint);
      return { ok: true, moves: relocations(due, world) };
    }
    const current = result.error.kind === "conflict" ? conflictSchema.safeParse(result.error.current) : null;
    if (!current?.success || attempt === attempts) return { ok: false, kind: "refused", error: result.error };
    for (const touchpoint of current.data.touchpoints)
      world.answered.touchpoints.set(touchpoint.id, touchpoint);
  }
}

/** A touchpoint as the page shows it or as this browser was answered last, whichever is newer. */
function standingOf(id: TouchpointId, map: JourneyMap, { answered }: StepWorld): Standing | null {
  const live = map.stages.flatMap((stage) => stage.touchpoints).find((one) => one.id === id);
  const archived = map.archived.touchpoints.find((one) => one.id === id);
  const mine = answered.touchpoints.get(id);
  const shown: Standing | null = live
    ? { version: live.version, state: touchpointState(live) }
    : archived
      ? { version: archived.version, state: { archived: true } }
      : null;
  if (!mine || (shown && shown.version > mine.version)) return shown;
  return { version: mine.version, state: touchpointState(mine) };
}

const agrees = (now: TouchpointState, said: TouchpointState) =>
  (Object.keys(said) as (keyof TouchpointState)[]).every((name) => sameValue(now[name], said[name]));

function relocations(due: readonly Due[], { answered }: StepWorld) {
  return due.flatMap(({ change: { id, after } }) => {
    const now = answered.touchpoints.get(id);
    if (!after.place || !now) return [];
    const to: Place = { stageId: now.stageId, position: now.position };
    return [{ id, from: after.place, to }];
  });
}
