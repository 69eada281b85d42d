import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { dateSchema } from "@/lib/core/fields";
import { departmentIdSchema, improvementIdSchema, userIdSchema } from "@/lib/core/ids";
import { assertReferences } from "../assert-references";
import { improvementResource } from "../improvement-resource";
import { lockImprovement, writeImprovement, type ImprovementRow } from "../improvement-row";
import { improvementStateSchema } from "../model";
import { improvementSchema } from "../presented-improvement";
import { findTransition } from "../rules/state-transitions";
import { standingOf } from "../standing-of";
import { stateChanges } from "../state-changes";

const changeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("state"), to: improvementStateSchema.exclude(["closed"]) }),
  z.strictObject({ kind: z.literal("assignee"), assigneeId: userIdSchema.nullable() }),
  z.strictObject({ kind: z.literal("department"), departmentId: departmentIdSchema }),
  z.strictObject({ kind: z.literal("due"), dueOn: dateSchema.nullable() }),
]);

export const bulkChangeImprovements = defineCommand({
  name: "improvement.bulk-change",
  summary: "Change the same thing of several improvements: all of them, or none",
  input: z.strictObject({
    improvementIds: z.array(improvementIdSchema).min(1).max(100),
    change: changeSchema,
  }),
  output: z.object({ improvements: z.array(improvementSchema) }),
  async run(ctx, { improvementIds, change }) {
    // In one order whoever asks, so that two bulk changes wait rather than lock one another out.
    const rows: ImprovementRow[] = [];
    for (const id of [...new Set(improvementIds)].sort()) rows.push(await lockImprovement(ctx, id));
    for (const row of rows) ctx.authorise(permissionFor(row, change), improvementResource(row));
    if (rows.some(({ archivedAt }) => archivedAt)) throw invalid({ improvementIds: "archived" });
    await assertReferences(ctx, {
      departmentId: change.kind === "department" ? change.departmentId : undefined,
      assigneeId: change.kind === "assignee" ? change.assigneeId : undefined,
    });
    const improvements = [];
    for (const row of rows)
      improvements.push(await writeImprovement(ctx, row, changesOf(row, change, ctx.now)));
    return { improvements };
  },
});

type Change = z.output<typeof changeSchema>;

function permissionFor(row: ImprovementRow, change: Change) {
  if (change.kind !== "state") return "improvement.edit";
  return findTransition(standingOf(row), change.to)?.permission ?? "improvement.edit";
}

function changesOf(row: ImprovementRow, change: Change, now: Date): Partial<ImprovementRow> {
  switch (change.kind) {
    case "state":
      if (!findTransition(standingOf(row), change.to)) throw invalid({ improvementIds: "no-such-step" });
      return stateChanges(row, change.to, now);
    case "assignee":
      return { assigneeId: change.assigneeId };
    case "department":
      return { departmentId: change.departmentId };
    case "due":
      return { dueOn: change.dueOn };
  }
}
