import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { departmentIdSchema, stageIdSchema, touchpointIdSchema } from "@/lib/core/ids";
import { findDepartments } from "../find-references";
import { assertOwner, insertTouchpoints } from "../insert-touchpoints";
import { assertLiveJourney } from "../journey-row";
import { loadTouchpoint } from "../load-touchpoint";
import { newTouchpointFieldsSchema } from "../model";
import { mapTouchpointSchema } from "../presented-touchpoint";
import { lockStage } from "../stage-row";
import { touchpointPlace } from "../touchpoint-place";
import { addableBy, findTouchpoint } from "../touchpoint-row";

export const createTouchpoint = defineCommand({
  name: "touchpoint.create",
  summary: "Add a touchpoint to a stage, in the name of the department that answers for it",
  input: z.strictObject({
    stageId: stageIdSchema,
    /** Null: the first of the stage; left out: the last. */
    after: touchpointIdSchema.nullable().optional(),
    /** Null only for what nobody of ours controls. */
    departmentId: departmentIdSchema.nullable(),
    fields: newTouchpointFieldsSchema,
  }),
  output: mapTouchpointSchema,
  async run(ctx, { stageId, after, departmentId, fields }) {
    const owners = await findDepartments(ctx, [departmentId]);
    const before = typeof after === "string" ? await findTouchpoint(ctx, after) : after;
    const { journey, stage } = await lockStage(ctx, stageId);
    ctx.authorise("touchpoint.add", addableBy(departmentId, journey.leadDepartmentId));
    assertLiveJourney(journey);
    if (stage.archivedAt) throw invalid({ stageId: "stage-archived" });
    if (owners.archived.size > 0) throw invalid({ departmentId: "archived" });
    assertOwner(fields.control, departmentId, "departmentId");
    const position = await touchpointPlace(ctx, stageId, before);
    const [id] = await insertTouchpoints(ctx, journey.id, [{ stageId, position, departmentId, fields }]);
    if (!id) throw new Error("the touchpoint was not made");
    return loadTouchpoint(ctx, id, journey);
  },
});
