import { z } from "zod";
import { comments } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { forbidden, invalid } from "@/lib/core/errors";
import { commentIdSchema, newId, type CommentId } from "@/lib/core/ids";
import { findSubject } from "../find-subject";
import { findThread } from "../find-thread";
import { loadComment } from "../load-comment";
import { commentBodySchema, commentSubjectSchema } from "../model";
import { commentSchema } from "../presented-comment";
import { mentionsIn } from "../rules/mentions";
import { tellAboutComment } from "../tell-about-comment";

export const createComment = defineCommand({
  name: "comment.create",
  summary: "Comment on a journey, a touchpoint or an improvement, or answer a comment there",
  input: z.strictObject({
    subject: commentSubjectSchema,
    body: commentBodySchema,
    /** A comment of the same subject; an answer to an answer joins its thread. */
    replyTo: commentIdSchema.nullable().default(null),
  }),
  output: commentSchema,
  async run(ctx, { subject, body, replyTo }) {
    const { journeyId, archived, owner } = await findSubject(ctx, subject);
    const thread = replyTo ? await findThread(ctx, subject, replyTo) : null;
    ctx.authorise("comment.create", {});
    if (archived) throw invalid({ "": "archived" });
    if (thread?.archivedAt) throw invalid({ replyTo: "archived" });
    if (thread?.resolvedAt) throw invalid({ replyTo: "resolved" });
    // A comment has an author; scripts have nothing to say.
    if (ctx.actor.kind !== "person") throw forbidden();
    const id = newId<CommentId>();
    await ctx.tx.insert(comments).values({
      organisationId: ctx.organisationId,
      id,
      journeyId: subject.kind === "journey" ? subject.id : null,
      touchpointId: subject.kind === "touchpoint" ? subject.id : null,
      improvementId: subject.kind === "improvement" ? subject.id : null,
      parentId: thread?.id,
      authorId: ctx.actor.userId,
      body,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    ctx.record({ entity: { kind: "comment", id }, journeyId, after: { subject, body } });
    await tellAboutComment(ctx, id, { mentioned: mentionsIn(body), threadId: thread?.id, owner });
    return loadComment(ctx, id);
  },
});
