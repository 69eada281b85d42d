import type { DepartmentId, StageId, TouchpointId } from "@/lib/core/ids";
import type { TouchpointFields } from "@/lib/journeys/model";
import type { StageHeader } from "@/lib/journeys/presented-map";

/** A place in the order: no two touchpoints of a stage have one key. */
export type Place = { stageId: StageId; position: string };

/** What of a touchpoint a step changed. */
export type TouchpointState = Partial<
  TouchpointFields & { departmentId: DepartmentId | null; place: Place; archived: boolean }
>;
/** What of a stage a step changed. */
export type StageState = Partial<
  Pick<StageHeader, "name" | "goal" | "phase" | "position"> & { archived: boolean }
>;

/** One record and what became of it; there and back are the same thing turned round. */
export type Change<Id, State> = { id: Id; title: string; before: State; after: State };
export type TouchpointChange = Change<TouchpointId, TouchpointState>;
export type StageChange = Change<StageId, StageState>;

export type StepKind =
  | "edit"
  | "move"
  | "add"
  | "duplicate"
  | "archive"
  | "restore"
  | "handOver"
  | "bulkEdit"
  | "moveSeveral"
  | "addStage"
  | "editStage"
  | "moveStage"
  | "archiveStage"
  | "restoreStage";

/** One thing that somebody did to the map, as one takes it back: all of it or nothing. */
export type Step = {
  id: string;
  kind: StepKind;
  /** What it was done to, for those who read what would be undone. */
  title: string;
  touchpoints: readonly TouchpointChange[];
  stages: readonly StageChange[];
};

export type Direction = "undo" | "redo";
