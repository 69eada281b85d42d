import { touchpoints } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { invalid } from "@/lib/core/errors";
import { insertRows } from "@/lib/core/insert-rows";
import { newId, type DepartmentId, type JourneyId, type StageId, type TouchpointId } from "@/lib/core/ids";
import type { Control, NewTouchpointFields } from "./model";
import { lacksOwner } from "./rules/lacks-owner";

export type NewTouchpoint = {
  stageId: StageId;
  position: string;
  departmentId: DepartmentId | null;
  /** In a desired journey, the one that it is a copy of. */
  currentTouchpointId?: TouchpointId;
  fields: NewTouchpointFields;
};

/** Writes new touchpoints of one journey; answers their ids in order. */
export function insertTouchpoints(
  ctx: WriteContext,
  journeyId: JourneyId,
  list: readonly NewTouchpoint[],
): Promise<TouchpointId[]> {
  return insertTouchpointsOf(
    ctx,
    list.map((touchpoint) => ({ journeyId, ...touchpoint })),
  );
}

/** Writes new touchpoints, each with its own entry in the log; answers their ids in order. */
export async function insertTouchpointsOf(
  ctx: WriteContext,
  list: readonly (NewTouchpoint & { journeyId: JourneyId })[],
): Promise<TouchpointId[]> {
  if (list.length === 0) return [];
  const values = list.map(({ fields, ...place }) => ({
    id: newId<TouchpointId>(),
    ...place,
    ...fields,
    control: controlOf(fields.control, place.departmentId),
  }));
  await insertRows(
    ctx.tx,
    touchpoints,
    values.map((value) => ({ organisationId: ctx.organisationId, ...value })),
  );
  for (const after of values) {
    ctx.record({
      entity: { kind: "touchpoint", id: after.id },
      action: "touchpoint.create",
      journeyId: after.journeyId,
      after: { ...after, version: 1 },
    });
  }
  return values.map(({ id }) => id);
}

/** What nobody said is ours if a department owns it. */
function controlOf(control: Control | undefined, departmentId: DepartmentId | null): Control {
  return control ?? (departmentId === null ? "uncontrolled" : "owned");
}

/** Whatever we or a partner control has a department that answers for it. */
export function assertOwner(
  control: string | undefined,
  departmentId: DepartmentId | null,
  path: string,
): void {
  if (lacksOwner(control, departmentId)) throw invalid({ [path]: "department-required" });
}
