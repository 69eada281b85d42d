import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { commentIdSchema, type UserId } from "@/lib/core/ids";
import { assertCommentVersion, authorNameOf, lockComment } from "../comment-row";
import { commentBodySchema } from "../model";
import { commentSchema } from "../presented-comment";
import { writeComment } from "../write-comment";

export const updateComment = defineCommand({
  name: "comment.update",
  summary: "Change one's own comment",
  input: z.strictObject({
    commentId: commentIdSchema,
    expectedVersion: versionSchema,
    body: commentBodySchema,
  }),
  output: commentSchema,
  async run(ctx, { commentId, expectedVersion, body }) {
    const row = await lockComment(ctx, commentId);
    ctx.authorise("comment.edit", { authorId: row.authorId as UserId });
    if (row.archivedAt) throw invalid({ "": "archived" });
    assertCommentVersion(ctx, row, await authorNameOf(ctx, row), expectedVersion);
    return writeComment(ctx, row, { body, editedAt: ctx.now });
  },
});
