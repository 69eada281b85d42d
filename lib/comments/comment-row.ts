import { eq } from "drizzle-orm";
import { comments } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { conflict, notFound } from "@/lib/core/errors";
import type { CommentId, ImprovementId, JourneyId, TouchpointId } from "@/lib/core/ids";
import { findSubject, type FoundSubject } from "./find-subject";
import { loadComment } from "./load-comment";
import type { CommentSubject } from "./model";

export type CommentRow = typeof comments.$inferSelect;

/** The comment and what it stands on, locked until the command ends; not found as well when that may not be seen. */
export async function lockComment(
  ctx: ReadContext,
  commentId: CommentId,
): Promise<{ row: CommentRow; subject: FoundSubject }> {
  const [row] = await ctx.tx.select().from(comments).where(eq(comments.id, commentId)).for("no key update");
  if (!row) throw notFound();
  return { row, subject: await findSubject(ctx, subjectOf(row)) };
}

export function subjectOf(
  row: Pick<CommentRow, "journeyId" | "touchpointId" | "improvementId">,
): CommentSubject {
  if (row.touchpointId) return { kind: "touchpoint", id: row.touchpointId as TouchpointId };
  if (row.journeyId) return { kind: "journey", id: row.journeyId as JourneyId };
  return { kind: "improvement", id: (row.improvementId ?? "") as ImprovementId };
}

export async function assertCommentVersion(
  ctx: ReadContext,
  row: CommentRow,
  expectedVersion: number,
): Promise<void> {
  if (row.version !== expectedVersion) throw conflict(await loadComment(ctx, row.id));
}
