import { boolean, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { momentColumn, tenantColumns, timeColumns } from "./columns";
import { journeys } from "./journeys";
import { memberships } from "./people";

/** A way to read a journey without being a member, for whoever holds its secret. */
export const shareLinks = pgTable(
  "share_links",
  {
    ...tenantColumns(),
    journeyId: uuid("journey_id").notNull(),
    /** SHA-256, hex: a read of the table opens nothing. */
    secretHash: text("secret_hash").notNull(),
    /** For whom it was made; only those who look after the links read it. */
    note: text("note").notNull().default(""),
    showStory: boolean("show_story").notNull(),
    showThinks: boolean("show_thinks").notNull(),
    showBackStage: boolean("show_back_stage").notNull(),
    showImprovements: boolean("show_improvements").notNull(),
    expiresAt: momentColumn("expires_at").notNull(),
    revokedAt: momentColumn("revoked_at"),
    views: integer("views").notNull().default(0),
    lastViewedAt: momentColumn("last_viewed_at"),
    /** Moves on by a second with each view that is counted; far ahead of the clock, none is. */
    pacedUntil: momentColumn("paced_until"),
    /** Null where no person made it. */
    authorId: uuid("author_id"),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: "share_links_journey",
      columns: [table.organisationId, table.journeyId],
      foreignColumns: [journeys.organisationId, journeys.id],
    }),
    foreignKey({
      name: "share_links_author",
      columns: [table.organisationId, table.authorId],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    index("share_links_by_journey").on(table.organisationId, table.journeyId),
  ],
);
