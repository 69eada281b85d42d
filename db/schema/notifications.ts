import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { momentColumn, tenantColumns } from "./columns";
import { comments } from "./comments";
import { handOvers } from "./hand-overs";
import { memberships } from "./people";
import { suggestions } from "./suggestions";

/** That something happened which concerns a person. Ids only: what it says is read when it is shown. */
export const notifications = pgTable(
  "notifications",
  {
    ...tenantColumns(),
    /** A membership. */
    recipientId: uuid("recipient_id").notNull(),
    kind: text("kind").notNull(),
    /** The user who caused it. */
    actorId: uuid("actor_id"),
    commentId: uuid("comment_id"),
    suggestionId: uuid("suggestion_id"),
    handOverId: uuid("hand_over_id"),
    readAt: momentColumn("read_at"),
    createdAt: momentColumn("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    check(
      "notifications_one_subject",
      sql`num_nonnulls(${table.commentId}, ${table.suggestionId}, ${table.handOverId}) = 1`,
    ),
    foreignKey({
      name: "notifications_recipient",
      columns: [table.organisationId, table.recipientId],
      foreignColumns: [memberships.organisationId, memberships.id],
    }),
    foreignKey({
      name: "notifications_actor",
      columns: [table.organisationId, table.actorId],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    foreignKey({
      name: "notifications_comment",
      columns: [table.organisationId, table.commentId],
      foreignColumns: [comments.organisationId, comments.id],
    }),
    foreignKey({
      name: "notifications_suggestion",
      columns: [table.organisationId, table.suggestionId],
      foreignColumns: [suggestions.organisationId, suggestions.id],
    }),
    foreignKey({
      name: "notifications_hand_over",
      columns: [table.organisationId, table.handOverId],
      foreignColumns: [handOvers.organisationId, handOvers.id],
    }),
    index("notifications_by_recipient").on(table.organisationId, table.recipientId, table.createdAt),
    index("notifications_unread")
      .on(table.organisationId, table.recipientId)
      .where(sql`read_at is null`),
  ],
);
