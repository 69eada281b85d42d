import { eq } from "drizzle-orm";
import { z } from "zod";
import { comments } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { forbidden, invalid } from "@/lib/core/errors";
import { commentIdSchema } from "@/lib/core/ids";
import { lockComment } from "../comment-row";
import { loadComment } from "../load-comment";
import { commentSchema } from "../presented-comment";

export const resolveComment = defineCommand({
  name: "comment.resolve",
  summary: "Say that what a thread is about is settled, or that it is not settled after all",
  input: z.strictObject({ commentId: commentIdSchema, resolved: z.boolean() }),
  output: commentSchema,
  async run(ctx, { commentId, resolved }) {
    const { row, subject } = await lockComment(ctx, commentId);
    ctx.authorise("comment.create", {});
    if (ctx.actor.kind !== "person") throw forbidden();
    if (row.archivedAt || subject.archived) throw invalid({ "": "archived" });
    if (row.parentId) throw invalid({ commentId: "not-a-thread" });
    if ((row.resolvedAt !== null) === resolved) throw invalid({ resolved: "same" });
    // The words stay what they are, and with them their version.
    await ctx.tx
      .update(comments)
      .set({ resolvedAt: resolved ? ctx.now : null, resolvedBy: resolved ? ctx.actor.userId : null })
      .where(eq(comments.id, commentId));
    ctx.record({
      entity: { kind: "comment", id: commentId },
      action: resolved ? "comment.resolve" : "comment.reopen",
      journeyId: subject.journeyId,
      before: { resolved: !resolved },
      after: { resolved },
    });
    return loadComment(ctx, commentId);
  },
});
