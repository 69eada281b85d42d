import { inArray, sql } from "drizzle-orm";
import { comments, memberships } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import type { CommentId, DepartmentId } from "@/lib/core/ids";
import { notify, type Notice } from "@/lib/notifications/notify";
import { peopleOf } from "@/lib/notifications/recipients";

type Told = {
  mentioned: readonly string[];
  /** The comment that began the thread, when this one answers it. */
  threadId?: string;
  owner?: DepartmentId | null;
};

/** Tells those who are mentioned, those in the thread, and those whose touchpoint it is, each once. */
export async function tellAboutComment(
  ctx: WriteContext,
  commentId: CommentId,
  { mentioned, threadId, owner }: Told,
): Promise<void> {
  const notices: Notice[] = [];
  if (mentioned.length > 0) notices.push({ kind: "mention", to: inArray(memberships.id, [...mentioned]) });
  if (threadId)
    notices.push({
      kind: "reply",
      to: sql`${memberships.userId} in (select ${comments.authorId} from ${comments}
        where (${comments.id} = ${threadId} or ${comments.parentId} = ${threadId}) and ${comments.archivedAt} is null)`,
    });
  if (owner) notices.push({ kind: "comment", to: peopleOf(owner, "everybody") });
  await notify(ctx, { commentId }, notices);
}
