import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { commentIdSchema, type UserId } from "@/lib/core/ids";
import { lockComment } from "../comment-row";
import { commentSchema } from "../presented-comment";
import { writeComment } from "../write-comment";

export const restoreComment = defineCommand({
  name: "comment.restore",
  summary: "Put a comment back up that was taken down",
  input: z.strictObject({ commentId: commentIdSchema }),
  output: commentSchema,
  async run(ctx, { commentId }) {
    const { row, subject } = await lockComment(ctx, commentId);
    ctx.authorise("comment.remove", { authorId: row.authorId as UserId });
    if (!row.archivedAt) throw invalid({ "": "not-archived" });
    return writeComment(ctx, row, subject.journeyId, { archivedAt: null });
  },
});
