import { sql } from "drizzle-orm";
import { comments } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { commentJson, type LoadedComment } from "./comment-json";
import { presentComment } from "./present-comment";
import type { CommentView } from "./presented-comment";

/** A comment as it now stands: what its commands answer, and what a stale editor is shown. */
export async function loadComment(ctx: ReadContext, commentId: string): Promise<CommentView> {
  const { rows } = await ctx.tx.execute<{ comment: LoadedComment }>(
    sql`select ${commentJson} as comment from ${comments} where ${comments.id} = ${commentId}`,
  );
  const [found] = rows;
  if (!found) throw new Error("the comment is gone");
  return presentComment(ctx, found.comment);
}
