import { eq } from "drizzle-orm";
import { comments } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import type { JourneyId } from "@/lib/core/ids";
import type { CommentRow } from "./comment-row";
import { loadComment } from "./load-comment";
import type { CommentView } from "./presented-comment";

/** Changes a locked comment and says so in the log; words taken back stay out of it. */
export async function writeComment(
  ctx: WriteContext,
  row: CommentRow,
  journeyId: JourneyId | null,
  changes: Partial<CommentRow>,
): Promise<CommentView> {
  const version = row.version + 1;
  await ctx.tx
    .update(comments)
    .set({ ...changes, version, updatedAt: ctx.now })
    .where(eq(comments.id, row.id));
  ctx.record({
    entity: { kind: "comment", id: row.id },
    journeyId,
    before: { version: row.version },
    after: { version },
  });
  return loadComment(ctx, row.id);
}
