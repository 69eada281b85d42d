import { and, isNull, ne, type SQL } from "drizzle-orm";
import { memberships, notifications } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import {
  newId,
  type CommentId,
  type HandOverId,
  type NotificationId,
  type SuggestionId,
} from "@/lib/core/ids";
import { insertRows } from "@/lib/core/insert-rows";
import type { NotificationKind } from "./model";

type Subject = { commentId: CommentId } | { suggestionId: SuggestionId } | { handOverId: HandOverId };

/** Why somebody is told, and who: a condition on `memberships`. */
export type Notice = { kind: NotificationKind; to: SQL };

/**
 * Tells people in the command's own transaction, each once: who is meant by an earlier notice is left out of later
 * ones. Nobody is told of what they did themselves, nor who has left.
 */
export async function notify(ctx: WriteContext, subject: Subject, notices: readonly Notice[]): Promise<void> {
  const actorId = ctx.actor.kind === "person" ? ctx.actor.userId : null;
  const told = new Set<string>();
  for (const { kind, to } of notices) {
    const others = actorId === null ? undefined : ne(memberships.userId, actorId);
    const found = await ctx.tx
      .select({ id: memberships.id })
      .from(memberships)
      .where(and(to, others, isNull(memberships.archivedAt)));
    const recipients = found.filter(({ id }) => !told.has(id));
    for (const { id } of recipients) told.add(id);
    await insertRows(
      ctx.tx,
      notifications,
      recipients.map(({ id: recipientId }) => ({
        organisationId: ctx.organisationId,
        id: newId<NotificationId>(),
        recipientId,
        kind,
        actorId,
        ...subject,
        createdAt: ctx.now,
      })),
    );
  }
}
