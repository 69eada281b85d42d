import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { versionSchema } from "@/lib/core/fields";
import { touchpointIdSchema } from "@/lib/core/ids";
import { assertEditableTouchpoint } from "../assert-editable-touchpoint";
import { assertOwner } from "../insert-touchpoints";
import { touchpointFieldsSchema } from "../model";
import { mapTouchpointSchema } from "../presented-touchpoint";
import { someChanges } from "../some-changes";
import { answerableFor, lockTouchpoint } from "../touchpoint-row";
import { writeTouchpoint } from "../write-touchpoint";

export const updateTouchpoint = defineCommand({
  name: "touchpoint.update",
  summary: "Change what a department says of its touchpoint",
  input: z.strictObject({
    touchpointId: touchpointIdSchema,
    expectedVersion: versionSchema,
    changes: someChanges(touchpointFieldsSchema),
  }),
  output: mapTouchpointSchema,
  async run(ctx, { touchpointId, expectedVersion, changes }) {
    const { journey, touchpoint } = await lockTouchpoint(ctx, touchpointId, "part");
    ctx.authorise("touchpoint.edit", answerableFor(touchpoint.departmentId, journey.leadDepartmentId));
    await assertEditableTouchpoint(ctx, journey, touchpoint, expectedVersion);
    assertOwner(changes.control, touchpoint.departmentId, "changes.control");
    return writeTouchpoint(ctx, journey, touchpoint, changes);
  },
});
