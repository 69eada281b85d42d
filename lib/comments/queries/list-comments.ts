import { eq, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { comments, improvements, journeys, touchpoints } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { maySeeState } from "@/lib/journeys/journey-row";
import { commentJson, type LoadedComment } from "../comment-json";
import { commentSubjectSchema, type CommentSubject } from "../model";
import { presentComment } from "../present-comment";
import { commentSchema } from "../presented-comment";

const answers = alias(comments, "answers");

export const listComments = defineQuery({
  name: "comment.list",
  summary: "The comments on a journey, a touchpoint or an improvement, oldest first",
  input: z.strictObject({ subject: commentSubjectSchema }),
  output: z.object({ comments: z.array(commentSchema) }),
  async run(ctx, { subject }) {
    ctx.authorise("workspace.view", {});
    const { state, from, stands } = standingOn(subject);
    // One that was taken down still holds the answers to it together.
    const { rows } = await ctx.tx.execute<{ state: string; comments: LoadedComment[] }>(sql`
      select ${state} as "state",
        (select coalesce(json_agg(${commentJson} order by ${comments.createdAt}, ${comments.id}), '[]')
          from ${comments} where ${stands} and (${comments.archivedAt} is null or exists (
            select 1 from ${comments} as ${sql.identifier("answers")}
            where ${answers.organisationId} = ${comments.organisationId} and ${answers.parentId} = ${comments.id}
              and ${answers.archivedAt} is null))) as "comments"
      ${from}`);
    const [found] = rows;
    if (!found || !maySeeState(ctx, found.state)) throw notFound();
    return { comments: found.comments.map((comment) => presentComment(ctx, comment)) };
  },
});

/** What is commented, which journey's state decides who may see it, and which comments are its own. */
function standingOn({ kind, id }: CommentSubject): Record<"state" | "from" | "stands", SQL> {
  switch (kind) {
    case "journey":
      return {
        state: sql`${journeys.state}`,
        from: sql`from ${journeys} where ${journeys.id} = ${id}`,
        stands: eq(comments.journeyId, id),
      };
    case "touchpoint":
      return {
        state: sql`${journeys.state}`,
        from: sql`from ${touchpoints} join ${journeys} on ${journeys.organisationId} = ${touchpoints.organisationId}
          and ${journeys.id} = ${touchpoints.journeyId} where ${touchpoints.id} = ${id}`,
        stands: eq(comments.touchpointId, id),
      };
    case "improvement":
      return {
        state: sql`''`,
        from: sql`from ${improvements} where ${improvements.id} = ${id}`,
        stands: eq(comments.improvementId, id),
      };
  }
}
