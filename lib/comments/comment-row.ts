import { eq } from "drizzle-orm";
import { comments, memberships } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { conflict, notFound } from "@/lib/core/errors";
import type { CommentId, ImprovementId, JourneyId, TouchpointId, UserId } from "@/lib/core/ids";
import type { CommentSubject } from "./model";
import { commentSchema, type CommentView } from "./presented-comment";
import { findSubject } from "./find-subject";

export type CommentRow = typeof comments.$inferSelect;

/** The comment, locked until the command ends; not found as well when what it stands on may not be seen. */
export async function lockComment(ctx: ReadContext, commentId: CommentId): Promise<CommentRow> {
  const [row] = await ctx.tx.select().from(comments).where(eq(comments.id, commentId)).for("no key update");
  if (!row) throw notFound();
  await findSubject(ctx, subjectOf(row));
  return row;
}

export function subjectOf(
  row: Pick<CommentRow, "journeyId" | "touchpointId" | "improvementId">,
): CommentSubject {
  if (row.touchpointId) return { kind: "touchpoint", id: row.touchpointId as TouchpointId };
  if (row.journeyId) return { kind: "journey", id: row.journeyId as JourneyId };
  return { kind: "improvement", id: (row.improvementId ?? "") as ImprovementId };
}

export function assertCommentVersion(
  ctx: ReadContext,
  row: CommentRow,
  authorName: string,
  expectedVersion: number,
): void {
  if (row.version !== expectedVersion) throw conflict(presentComment(ctx, row, authorName));
}

/** The author's name as the organisation has it. */
export async function authorNameOf(ctx: ReadContext, row: CommentRow): Promise<string> {
  const [author] = await ctx.tx
    .select({ name: memberships.name })
    .from(memberships)
    .where(eq(memberships.userId, row.authorId));
  return author?.name ?? "";
}

export function presentComment(ctx: ReadContext, row: CommentRow, authorName: string): CommentView {
  const resource = { authorId: row.authorId as UserId };
  return commentSchema.parse({
    ...row,
    authorName,
    createdAt: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    archivedAt: row.archivedAt?.toISOString() ?? null,
    abilities: {
      edit: row.archivedAt === null && ctx.can("comment.edit", resource),
      remove: ctx.can("comment.remove", resource),
    },
  });
}
