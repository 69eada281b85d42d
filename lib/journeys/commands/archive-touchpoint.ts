import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { versionSchema } from "@/lib/core/fields";
import { touchpointIdSchema } from "@/lib/core/ids";
import { assertEditableTouchpoint } from "../assert-editable-touchpoint";
import { mapTouchpointSchema } from "../presented-touchpoint";
import { answerableFor, lockTouchpoint } from "../touchpoint-row";
import { writeTouchpoint } from "../write-touchpoint";

export const archiveTouchpoint = defineCommand({
  name: "touchpoint.archive",
  summary: "Take a touchpoint out of its journey; it can be restored",
  input: z.strictObject({ touchpointId: touchpointIdSchema, expectedVersion: versionSchema }),
  output: mapTouchpointSchema,
  async run(ctx, { touchpointId, expectedVersion }) {
    const { journey, touchpoint } = await lockTouchpoint(ctx, touchpointId, "part");
    ctx.authorise("touchpoint.edit", answerableFor(touchpoint.departmentId, journey.leadDepartmentId));
    await assertEditableTouchpoint(ctx, journey, touchpoint, expectedVersion);
    return writeTouchpoint(ctx, journey, touchpoint, { archivedAt: ctx.now });
  },
});
