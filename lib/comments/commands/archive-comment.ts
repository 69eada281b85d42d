import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { commentIdSchema, type UserId } from "@/lib/core/ids";
import { lockComment } from "../comment-row";
import { commentSchema } from "../presented-comment";
import { writeComment } from "../write-comment";

export const archiveComment = defineCommand({
  name: "comment.archive",
  summary: "Take a comment down: one's own, or anybody's for those who keep order",
  input: z.strictObject({ commentId: commentIdSchema }),
  output: commentSchema,
  async run(ctx, { commentId }) {
    const { row, subject } = await lockComment(ctx, commentId);
    ctx.authorise("comment.remove", { authorId: row.authorId as UserId });
    if (row.archivedAt) throw invalid({ "": "archived" });
    return writeComment(ctx, row, subject.journeyId, { archivedAt: ctx.now });
  },
});
