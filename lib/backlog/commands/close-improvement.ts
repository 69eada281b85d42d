import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { textSchema, versionSchema } from "@/lib/core/fields";
import { improvementIdSchema } from "@/lib/core/ids";
import { assertOnScale } from "../assert-on-scale";
import { improvementResource } from "../improvement-resource";
import { assertEditable, lockImprovement, writeImprovement } from "../improvement-row";
import { outcomeSchema } from "../model";
import { improvementSchema } from "../presented-improvement";
import { findTransition } from "../rules/state-transitions";
import { standingOf } from "../standing-of";
import { stateChanges } from "../state-changes";

export const closeImprovement = defineCommand({
  name: "improvement.close",
  summary: "Say whether it helped: what did closes, what did not goes back into progress",
  input: z.strictObject({
    improvementId: improvementIdSchema,
    expectedVersion: versionSchema,
    outcome: outcomeSchema,
    /** What the measure says now. */
    value: z.number().min(-1_000_000).max(10_000_000).nullable(),
    note: textSchema,
  }),
  output: improvementSchema,
  async run(ctx, { improvementId, expectedVersion, outcome, value, note }) {
    const row = await lockImprovement(ctx, improvementId);
    ctx.authorise("improvement.close", improvementResource(row));
    await assertEditable(ctx, row, expectedVersion);
    if (!findTransition(standingOf(row), "closed")) throw invalid({ "": "not-in-review" });
    assertOnScale(row.measure, { value });
    // Unmoved or worse is reopened: the close and its outcome stay in the row for the count of what helped.
    return writeImprovement(ctx, row, {
      ...stateChanges(row, outcome === "improved" ? "closed" : "in-progress", ctx.now),
      outcome,
      outcomeValue: value,
      outcomeNote: note,
      closedAt: ctx.now,
    });
  },
});
