import { eq } from "drizzle-orm";
import { comments } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { notFound } from "@/lib/core/errors";
import type { CommentId } from "@/lib/core/ids";
import { subjectOf, type CommentRow } from "./comment-row";
import type { CommentSubject } from "./model";

/** The comment that began the thread of another, kept as it is until the command ends. */
export async function findThread(
  ctx: ReadContext,
  subject: CommentSubject,
  commentId: CommentId,
): Promise<CommentRow> {
  const [row] = await ctx.tx.select().from(comments).where(eq(comments.id, commentId)).for("share");
  if (!row || subjectOf(row).id !== subject.id) throw notFound();
  return row.parentId ? findThread(ctx, subject, row.parentId as CommentId) : row;
}
