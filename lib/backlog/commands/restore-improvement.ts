import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { improvementIdSchema } from "@/lib/core/ids";
import { improvementResource } from "../improvement-resource";
import { assertVersion, lockImprovement, writeImprovement } from "../improvement-row";
import { improvementSchema } from "../presented-improvement";

export const restoreImprovement = defineCommand({
  name: "improvement.restore",
  summary: "Bring an archived improvement back into the backlog as it was",
  input: z.strictObject({ improvementId: improvementIdSchema, expectedVersion: versionSchema }),
  output: improvementSchema,
  async run(ctx, { improvementId, expectedVersion }) {
    const row = await lockImprovement(ctx, improvementId);
    ctx.authorise("improvement.edit", improvementResource(row));
    if (!row.archivedAt) throw invalid({ "": "not-archived" });
    await assertVersion(ctx, row, expectedVersion);
    return writeImprovement(ctx, row, { archivedAt: null });
  },
});
