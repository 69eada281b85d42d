import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { improvementIdSchema } from "@/lib/core/ids";
import { improvementResource } from "../improvement-resource";
import { assertEditable, lockImprovement, writeImprovement } from "../improvement-row";
import { improvementStateSchema } from "../model";
import { improvementSchema } from "../presented-improvement";
import { findTransition } from "../rules/state-transitions";
import { standingOf } from "../standing-of";
import { stateChanges } from "../state-changes";

export const changeImprovementState = defineCommand({
  name: "improvement.change-state",
  summary: "Take an improvement a step further, hold, cancel or reopen it",
  input: z.strictObject({
    improvementId: improvementIdSchema,
    expectedVersion: versionSchema,
    // Closing says how it went: that is a command of its own.
    to: improvementStateSchema.exclude(["closed"]),
  }),
  output: improvementSchema,
  async run(ctx, { improvementId, expectedVersion, to }) {
    const row = await lockImprovement(ctx, improvementId);
    const transition = findTransition(standingOf(row), to);
    ctx.authorise(transition?.permission ?? "improvement.edit", improvementResource(row));
    await assertEditable(ctx, row, expectedVersion);
    if (!transition) throw invalid({ to: "no-such-step" });
    return writeImprovement(ctx, row, stateChanges(row, to, ctx.now));
  },
});
