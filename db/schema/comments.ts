import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
  type AnyPgColumn,
} from "drizzle-orm/pg-core";
import { improvements } from "./backlog";
import { momentColumn, tenantColumns, timeColumns } from "./columns";
import { journeys, touchpoints } from "./journeys";
import { memberships } from "./people";

/** A comment stands on exactly one journey, touchpoint or improvement. */
export const comments = pgTable(
  "comments",
  {
    ...tenantColumns(),
    journeyId: uuid("journey_id"),
    touchpointId: uuid("touchpoint_id"),
    improvementId: uuid("improvement_id"),
    /** The comment that began the thread, for an answer in it. */
    parentId: uuid("parent_id"),
    authorId: uuid("author_id").notNull(),
    body: text("body").notNull(),
    /** Of a comment that began a thread: when and by whom it was said to be settled. */
    resolvedAt: momentColumn("resolved_at"),
    resolvedBy: uuid("resolved_by"),
    editedAt: momentColumn("edited_at"),
    version: integer("version").notNull().default(1),
    archivedAt: momentColumn("archived_at"),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    check(
      "comments_one_subject",
      sql`num_nonnulls(${table.journeyId}, ${table.touchpointId}, ${table.improvementId}) = 1`,
    ),
    foreignKey({
      name: "comments_journey",
      columns: [table.organisationId, table.journeyId],
      foreignColumns: [journeys.organisationId, journeys.id],
    }),
    foreignKey({
      name: "comments_touchpoint",
      columns: [table.organisationId, table.touchpointId],
      foreignColumns: [touchpoints.organisationId, touchpoints.id],
    }),
    foreignKey({
      name: "comments_improvement",
      columns: [table.organisationId, table.improvementId],
      foreignColumns: [improvements.organisationId, improvements.id],
    }),
    foreignKey({
      name: "comments_parent",
      columns: [table.organisationId, table.parentId],
      foreignColumns: [table.organisationId as AnyPgColumn, table.id as AnyPgColumn],
    }),
    foreignKey({
      name: "comments_resolved_by",
      columns: [table.organisationId, table.resolvedBy],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    foreignKey({
      name: "comments_author",
      columns: [table.organisationId, table.authorId],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    index("comments_by_touchpoint").on(table.organisationId, table.touchpointId),
    index("comments_by_journey").on(table.organisationId, table.journeyId),
    index("comments_by_parent").on(table.organisationId, table.parentId),
    index("comments_by_improvement").on(table.organisationId, table.improvementId),
  ],
);
