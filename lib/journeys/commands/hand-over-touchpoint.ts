import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { departmentIdSchema, touchpointIdSchema } from "@/lib/core/ids";
import { assertEditableTouchpoint } from "../assert-editable-touchpoint";
import { findDepartments } from "../find-references";
import { assertOwner } from "../insert-touchpoints";
import { mapTouchpointSchema } from "../presented-touchpoint";
import { answerableFor, lockTouchpoint } from "../touchpoint-row";
import { writeTouchpoint } from "../write-touchpoint";

export const handOverTouchpoint = defineCommand({
  name: "touchpoint.hand-over",
  summary: "Give a touchpoint to another department, or to nobody where nobody controls it",
  input: z.strictObject({
    touchpointId: touchpointIdSchema,
    expectedVersion: versionSchema,
    departmentId: departmentIdSchema.nullable(),
  }),
  output: mapTouchpointSchema,
  async run(ctx, { touchpointId, expectedVersion, departmentId }) {
    const receivers = await findDepartments(ctx, [departmentId]);
    const { journey, touchpoint } = await lockTouchpoint(ctx, touchpointId, "part");
    ctx.authorise("touchpoint.hand-over", answerableFor(touchpoint.departmentId, journey.leadDepartmentId));
    // At once only where one may answer for the receiver too; to all others it is offered.
    if (departmentId !== null) ctx.authorise("touchpoint.hand-over", { departmentIds: [departmentId] });
    await assertEditableTouchpoint(ctx, journey, touchpoint, expectedVersion);
    if (receivers.archived.size > 0) throw invalid({ departmentId: "archived" });
    if (departmentId === touchpoint.departmentId) throw invalid({ departmentId: "same" });
    assertOwner(touchpoint.control, departmentId, "departmentId");
    return writeTouchpoint(ctx, journey, touchpoint, { departmentId });
  },
});
