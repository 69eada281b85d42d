import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { improvements } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { improvementIdSchema } from "@/lib/core/ids";
import { improvementResource } from "../improvement-resource";
import { assertEditable, lockImprovement, writeImprovement } from "../improvement-row";
import { improvementSchema } from "../presented-improvement";
import { focusRefusal } from "../rules/focus-limit";
import { standingOf } from "../standing-of";

export const setImprovementFocus = defineCommand({
  name: "improvement.set-focus",
  summary: "Put an improvement in focus, or take it out: only a few at a time",
  input: z.strictObject({
    improvementId: improvementIdSchema,
    expectedVersion: versionSchema,
    focus: z.boolean(),
  }),
  output: improvementSchema,
  async run(ctx, { improvementId, expectedVersion, focus }) {
    // Two who fill the last place at the same time wait for one another here.
    await ctx.tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`focus:${ctx.organisationId}`}, 0))`,
    );
    const row = await lockImprovement(ctx, improvementId);
    ctx.authorise("improvement.set-focus", improvementResource(row));
    await assertEditable(ctx, row, expectedVersion);
    if (focus) {
      const inFocus = await ctx.tx.$count(
        improvements,
        and(eq(improvements.focus, true), isNull(improvements.archivedAt)),
      );
      const refusal = focusRefusal({ state: standingOf(row).state, focus: row.focus }, inFocus);
      if (refusal) throw invalid({ focus: refusal === "too-many" ? "focus-full" : "not-open" });
    }
    return writeImprovement(ctx, row, { focus });
  },
});
