import { stageHeaderSchema, type StageHeader } from "@/lib/journeys/presented-map";
import type { Result } from "@/lib/core/result";
import { sameValue } from "../touchpoint/same-value";
import { stageState } from "./record-state";
import type { StepOutcome, StepWorld } from "./run-step";
import type { StageChange, StageState } from "./step";

type Standing = { version: number; state: StageState };
const attempts = 3;

/** Changes a stage that stands as `before` says into what `after` says. */
export async function runStageChange(change: StageChange, world: StepWorld): Promise<StepOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const now = standingOf(change, world);
    if (now && agrees(now.state, change.after)) return { ok: true, moves: [] };
    if (!now || !agrees(now.state, change.before))
      return { ok: false, kind: "changed", titles: [change.title] };
    const result = await send(change, now.version, world);
    if (result.ok) {
      world.answered.stages.set(change.id, result.value);
      const { position } = change.after;
      const moved =
        position === undefined ? [] : [{ id: change.id, from: position, to: result.value.position }];
      return { ok: true, moves: moved };
    }
    const current =
      result.error.kind === "conflict" ? stageHeaderSchema.safeParse(result.error.current) : null;
    if (!current?.success || attempt === attempts) return { ok: false, kind: "refused", error: result.error };
    world.answered.stages.set(change.id, current.data);
  }
}

function standingOf({ id }: StageChange, { map, answered }: StepWorld): Standing | null {
  const { stages, archived } = map();
  const live = stages.find((stage) => stage.id === id);
  const gone = archived.stages.find((stage) => stage.id === id);
  const mine = answered.stages.get(id);
  const shown: Standing | null = live
    ? { version: live.version, state: stageState(live) }
    : gone
      ? { version: gone.version, state: { archived: true } }
      : null;
  if (!mine || (shown && shown.version > mine.version)) return shown;
  return { version: mine.version, state: stageState(mine) };
}

const agrees = (now: StageState, said: StageState) =>
  (Object.keys(said) as (keyof StageState)[]).every((name) => sameValue(now[name], said[name]));

function send(
  { id, after }: StageChange,
  expectedVersion: number,
  world: StepWorld,
): Promise<Result<StageHeader>> {
  const stage = { stageId: id, expectedVersion };
  if (after.archived !== undefined)
    return after.archived ? world.archiveStage(stage) : world.restoreStage(stage);
  if (after.position !== undefined) return world.moveStage({ ...stage, position: after.position });
  const { name, goal, phase } = after;
  return world.updateStage({ ...stage, changes: definedOf({ name, goal, phase }) });
}

function definedOf<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
