import { eq } from "drizzle-orm";
import { comments } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { authorNameOf, presentComment, subjectOf, type CommentRow } from "./comment-row";
import { findSubject } from "./find-subject";
import type { CommentView } from "./presented-comment";

/** Changes a locked comment and says so in the log; words taken back stay out of it. */
export async function writeComment(
  ctx: WriteContext,
  row: CommentRow,
  changes: Partial<CommentRow>,
): Promise<CommentView> {
  const [written] = await ctx.tx
    .update(comments)
    .set({ ...changes, version: row.version + 1, updatedAt: ctx.now })
    .where(eq(comments.id, row.id))
    .returning();
  if (!written) throw new Error("the comment is gone");
  const { journeyId } = await findSubject(ctx, subjectOf(row));
  ctx.record({
    entity: { kind: "comment", id: row.id },
    journeyId,
    before: { version: row.version },
    after: { version: written.version },
  });
  return presentComment(ctx, written, await authorNameOf(ctx, written));
}
