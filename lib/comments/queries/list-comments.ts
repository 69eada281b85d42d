import { and, asc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { comments, memberships } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { findSubject } from "../find-subject";
import { commentSubjectSchema, type CommentSubject } from "../model";
import { commentSchema } from "../presented-comment";
import { presentComment } from "../comment-row";

export const listComments = defineQuery({
  name: "comment.list",
  summary: "The comments on a journey, a touchpoint or an improvement, oldest first",
  input: z.strictObject({ subject: commentSubjectSchema }),
  output: z.object({ comments: z.array(commentSchema) }),
  async run(ctx, { subject }) {
    ctx.authorise("workspace.view", {});
    await findSubject(ctx, subject);
    const rows = await ctx.tx
      .select({ comment: comments, authorName: memberships.name })
      .from(comments)
      .innerJoin(memberships, eq(memberships.userId, comments.authorId))
      .where(and(onSubject(subject), isNull(comments.archivedAt)))
      .orderBy(asc(comments.createdAt), asc(comments.id));
    return { comments: rows.map(({ comment, authorName }) => presentComment(ctx, comment, authorName)) };
  },
});

function onSubject(subject: CommentSubject) {
  switch (subject.kind) {
    case "journey":
      return eq(comments.journeyId, subject.id);
    case "touchpoint":
      return eq(comments.touchpointId, subject.id);
    case "improvement":
      return eq(comments.improvementId, subject.id);
  }
}
