import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { touchpointIdSchema } from "@/lib/core/ids";
import { findDepartments } from "../find-references";
import { insertTouchpoints } from "../insert-touchpoints";
import { assertLiveJourney } from "../journey-row";
import { loadTouchpoint } from "../load-touchpoint";
import { touchpointFieldsSchema } from "../model";
import { mapTouchpointSchema } from "../presented-touchpoint";
import { touchpointPlace } from "../touchpoint-place";
import { addableBy, lockTouchpoint } from "../touchpoint-row";

export const duplicateTouchpoint = defineCommand({
  name: "touchpoint.duplicate",
  summary: "Add a copy of a touchpoint after it; what customers reported stays with the original",
  input: z.strictObject({ touchpointId: touchpointIdSchema }),
  output: mapTouchpointSchema,
  async run(ctx, { touchpointId }) {
    const { journey, touchpoint } = await lockTouchpoint(ctx, touchpointId, "whole");
    const { departmentId, stageId } = touchpoint;
    ctx.authorise("touchpoint.add", addableBy(departmentId, journey.leadDepartmentId));
    assertLiveJourney(journey);
    if (touchpoint.archivedAt) throw invalid({ "": "archived" });
    // The copy's department must not be archived before it can be asked what becomes of the copy.
    await findDepartments(ctx, [departmentId]);
    const position = await touchpointPlace(ctx, stageId, touchpoint);
    const fields = touchpointFieldsSchema.strip().parse(touchpoint);
    const [id] = await insertTouchpoints(ctx, journey.id, [{ stageId, position, departmentId, fields }]);
    if (!id) throw new Error("the copy was not made");
    return loadTouchpoint(ctx, id, journey);
  },
});
