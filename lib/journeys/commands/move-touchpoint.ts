import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { stageIdSchema, touchpointIdSchema } from "@/lib/core/ids";
import { assertEditableTouchpoint } from "../assert-editable-touchpoint";
import { mapTouchpointSchema } from "../presented-touchpoint";
import { findStage } from "../stage-row";
import { touchpointPlace } from "../touchpoint-place";
import { findTouchpoint, lockTouchpoint } from "../touchpoint-row";
import { writeTouchpoint } from "../write-touchpoint";

export const moveTouchpoint = defineCommand({
  name: "touchpoint.move",
  summary: "Put a touchpoint somewhere else in its journey",
  input: z.strictObject({
    touchpointId: touchpointIdSchema,
    expectedVersion: versionSchema,
    stageId: stageIdSchema,
    /** Null: the first of the stage; left out: the last. */
    after: touchpointIdSchema.nullable().optional(),
  }),
  output: mapTouchpointSchema,
  async run(ctx, { touchpointId, expectedVersion, stageId, after }) {
    const { journey, touchpoint } = await lockTouchpoint(ctx, touchpointId, "whole");
    const stage = await findStage(ctx, stageId);
    const before = typeof after === "string" ? await findTouchpoint(ctx, after) : after;
    ctx.authorise("journey.edit", { departmentIds: [journey.leadDepartmentId] });
    await assertEditableTouchpoint(ctx, journey, touchpoint, expectedVersion);
    if (stage.journeyId !== journey.id) throw invalid({ stageId: "not-in-journey" });
    if (stage.archivedAt) throw invalid({ stageId: "stage-archived" });
    const position = await touchpointPlace(ctx, stageId, before, touchpointId);
    return writeTouchpoint(ctx, journey, touchpoint, { stageId, position });
  },
});
