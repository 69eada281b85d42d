import { z } from "zod";
import { comments } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { forbidden, invalid } from "@/lib/core/errors";
import { newId, type CommentId } from "@/lib/core/ids";
import { presentComment } from "../comment-row";
import { findSubject } from "../find-subject";
import { commentBodySchema, commentSubjectSchema } from "../model";
import { commentSchema } from "../presented-comment";

export const createComment = defineCommand({
  name: "comment.create",
  summary: "Comment on a journey, a touchpoint or an improvement",
  input: z.strictObject({ subject: commentSubjectSchema, body: commentBodySchema }),
  output: commentSchema,
  async run(ctx, { subject, body }) {
    const { journeyId, archived } = await findSubject(ctx, subject);
    ctx.authorise("comment.create", {});
    if (archived) throw invalid({ "": "archived" });
    // A comment has an author; scripts have nothing to say.
    if (ctx.actor.kind !== "person") throw forbidden();
    const [row] = await ctx.tx
      .insert(comments)
      .values({
        organisationId: ctx.organisationId,
        id: newId<CommentId>(),
        journeyId: subject.kind === "journey" ? subject.id : null,
        touchpointId: subject.kind === "touchpoint" ? subject.id : null,
        improvementId: subject.kind === "improvement" ? subject.id : null,
        authorId: ctx.actor.userId,
        body,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      })
      .returning();
    if (!row) throw new Error("the comment was not written");
    ctx.record({ entity: { kind: "comment", id: row.id }, journeyId, after: { subject, body } });
    return presentComment(ctx, row, ctx.actor.name);
  },
});
