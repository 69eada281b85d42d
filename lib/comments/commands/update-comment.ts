import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { commentIdSchema, type UserId } from "@/lib/core/ids";
import { assertCommentVersion, lockComment } from "../comment-row";
import { commentBodySchema } from "../model";
import { commentSchema } from "../presented-comment";
import { mentionsIn } from "../rules/mentions";
import { tellAboutComment } from "../tell-about-comment";
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
    const { row, subject } = await lockComment(ctx, commentId);
    ctx.authorise("comment.edit", { authorId: row.authorId as UserId });
    if (row.archivedAt) throw invalid({ "": "archived" });
    await assertCommentVersion(ctx, row, expectedVersion);
    // Who was mentioned before has been told.
    const before = mentionsIn(row.body);
    const mentioned = mentionsIn(body).filter((id) => !before.includes(id));
    await tellAboutComment(ctx, commentId, { mentioned });
    return writeComment(ctx, row, subject.journeyId, { body, editedAt: ctx.now });
  },
});
