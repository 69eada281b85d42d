import { sql } from "drizzle-orm";
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { momentColumn, tenantColumns, timeColumns } from "./columns";
import { touchpoints } from "./journeys";
import { memberships } from "./people";

/** A change of a touchpoint that somebody suggests to the department that owns it. */
export const suggestions = pgTable(
  "suggestions",
  {
    ...tenantColumns(),
    touchpointId: uuid("touchpoint_id").notNull(),
    authorId: uuid("author_id").notNull(),
    reason: text("reason").notNull(),
    /** The suggested values by field, and what stood there when they were suggested. */
    suggested: jsonb("suggested").$type<Record<string, unknown>>().notNull(),
    was: jsonb("was").$type<Record<string, unknown>>().notNull(),
    baseVersion: integer("base_version").notNull(),
    state: text("state").notNull().default("open"),
    /** Which fields were taken over. */
    accepted: text("accepted").array().notNull().default([]),
    decidedBy: uuid("decided_by"),
    decidedAt: momentColumn("decided_at"),
    /** What the owner says to the author. */
    word: text("word").notNull().default(""),
    version: integer("version").notNull().default(1),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: "suggestions_touchpoint",
      columns: [table.organisationId, table.touchpointId],
      foreignColumns: [touchpoints.organisationId, touchpoints.id],
    }),
    foreignKey({
      name: "suggestions_author",
      columns: [table.organisationId, table.authorId],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    foreignKey({
      name: "suggestions_decided_by",
      columns: [table.organisationId, table.decidedBy],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    index("suggestions_by_touchpoint").on(table.organisationId, table.touchpointId),
    index("suggestions_open")
      .on(table.organisationId, table.touchpointId)
      .where(sql`state = 'open'`),
  ],
);
