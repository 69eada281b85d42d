import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { versionSchema } from "@/lib/core/fields";
import { improvementIdSchema } from "@/lib/core/ids";
import { improvementResource } from "../improvement-resource";
import { assertEditable, lockImprovement, writeImprovement } from "../improvement-row";
import { improvementSchema } from "../presented-improvement";

export const archiveImprovement = defineCommand({
  name: "improvement.archive",
  summary: "Take an improvement out of the backlog; it can be restored",
  input: z.strictObject({ improvementId: improvementIdSchema, expectedVersion: versionSchema }),
  output: improvementSchema,
  async run(ctx, { improvementId, expectedVersion }) {
    const row = await lockImprovement(ctx, improvementId);
    ctx.authorise("improvement.edit", improvementResource(row));
    await assertEditable(ctx, row, expectedVersion);
    return writeImprovement(ctx, row, { archivedAt: ctx.now, focus: false });
  },
});
