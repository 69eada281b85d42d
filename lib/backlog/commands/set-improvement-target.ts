import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { versionSchema } from "@/lib/core/fields";
import { improvementIdSchema } from "@/lib/core/ids";
import { assertOnScale } from "../assert-on-scale";
import { improvementResource } from "../improvement-resource";
import { assertEditable, lockImprovement, writeImprovement } from "../improvement-row";
import { targetFieldsSchema } from "../model";
import { improvementSchema } from "../presented-improvement";

export const setImprovementTarget = defineCommand({
  name: "improvement.set-target",
  summary: "Say by which measure an improvement is to be proved, from where to where, and when to look",
  input: z.strictObject({
    improvementId: improvementIdSchema,
    expectedVersion: versionSchema,
    target: targetFieldsSchema,
  }),
  output: improvementSchema,
  async run(ctx, { improvementId, expectedVersion, target }) {
    const row = await lockImprovement(ctx, improvementId);
    ctx.authorise("improvement.set-target", improvementResource(row));
    await assertEditable(ctx, row, expectedVersion);
    assertOnScale(target.measure, { "target.baseline": target.baseline, "target.target": target.target });
    return writeImprovement(ctx, row, target);
  },
});
