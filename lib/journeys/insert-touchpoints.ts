import { touchpoints } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { invalid } from "@/lib/core/errors";
import { newId, type DepartmentId, type JourneyId, type StageId, type TouchpointId } from "@/lib/core/ids";
import type { Control, NewTouchpointFields } from "./model";

export type NewTouchpoint = {
  stageId: StageId;
  position: string;
  departmentId: DepartmentId | null;
  fields: NewTouchpointFields;
};

/** Writes new touchpoints, each with its own entry in the log; answers their ids in order. */
export async function insertTouchpoints(
  ctx: WriteContext,
  journeyId: JourneyId,
  list: readonly NewTouchpoint[],
): Promise<TouchpointId[]> {
  if (list.length === 0) return [];
  const values = list.map(({ fields, ...place }) => ({
    id: newId<TouchpointId>(),
    journeyId,
    ...place,
    ...fields,
    control: controlOf(fields.control, place.departmentId),
  }));
  await ctx.tx
    .insert(touchpoints)
    .values(values.map((value) => ({ organisationId: ctx.organisationId, ...value })));
  for (const after of values) {
    ctx.record({
      entity: { kind: "touchpoint", id: after.id },
      action: "touchpoint.create",
      journeyId,
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
  if (departmentId === null && control !== undefined && control !== "uncontrolled") {
    throw invalid({ [path]: "department-required" });
  }
}
