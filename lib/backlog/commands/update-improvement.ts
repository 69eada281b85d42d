import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { versionSchema } from "@/lib/core/fields";
import { improvementIdSchema } from "@/lib/core/ids";
import { someChanges } from "@/lib/journeys/some-changes";
import { assertReferences } from "../assert-references";
import { improvementResource } from "../improvement-resource";
import { assertEditable, lockImprovement, writeImprovement } from "../improvement-row";
import { linkTouchpoints } from "../link-touchpoints";
import { improvementFieldsSchema } from "../model";
import { improvementSchema } from "../presented-improvement";

export const updateImprovement = defineCommand({
  name: "improvement.update",
  summary: "Change what an improvement says; its department, too, which then owns it",
  input: z.strictObject({
    improvementId: improvementIdSchema,
    expectedVersion: versionSchema,
    changes: someChanges(improvementFieldsSchema),
  }),
  output: improvementSchema,
  async run(ctx, { improvementId, expectedVersion, changes: { touchpointIds, ...changes } }) {
    const row = await lockImprovement(ctx, improvementId);
    ctx.authorise("improvement.edit", improvementResource(row));
    await assertEditable(ctx, row, expectedVersion);
    await assertReferences(ctx, {
      departmentId: changes.departmentId === row.departmentId ? undefined : changes.departmentId,
      assigneeId: changes.assigneeId === row.assigneeId ? undefined : changes.assigneeId,
    });
    if (!touchpointIds) return writeImprovement(ctx, row, changes);
    const before = await linkTouchpoints(ctx, improvementId, touchpointIds);
    return writeImprovement(ctx, row, changes, {
      before: { touchpointIds: before },
      after: { touchpointIds },
    });
  },
});
