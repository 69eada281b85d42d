import { sql } from "drizzle-orm";
import { foreignKey, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { momentColumn, tenantColumns, timeColumns } from "./columns";
import { departments } from "./departments";
import { touchpoints } from "./journeys";
import { memberships } from "./people";

/** A touchpoint offered by its department to another; at most one of them is open at a time. */
export const handOvers = pgTable(
  "hand_overs",
  {
    ...tenantColumns(),
    touchpointId: uuid("touchpoint_id").notNull(),
    /** Null where nobody of ours owned it. */
    fromDepartmentId: uuid("from_department_id"),
    toDepartmentId: uuid("to_department_id").notNull(),
    authorId: uuid("author_id").notNull(),
    reason: text("reason").notNull(),
    state: text("state").notNull().default("open"),
    decidedBy: uuid("decided_by"),
    decidedAt: momentColumn("decided_at"),
    word: text("word").notNull().default(""),
    version: integer("version").notNull().default(1),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: "hand_overs_touchpoint",
      columns: [table.organisationId, table.touchpointId],
      foreignColumns: [touchpoints.organisationId, touchpoints.id],
    }),
    foreignKey({
      name: "hand_overs_from",
      columns: [table.organisationId, table.fromDepartmentId],
      foreignColumns: [departments.organisationId, departments.id],
    }),
    foreignKey({
      name: "hand_overs_to",
      columns: [table.organisationId, table.toDepartmentId],
      foreignColumns: [departments.organisationId, departments.id],
    }),
    foreignKey({
      name: "hand_overs_author",
      columns: [table.organisationId, table.authorId],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    foreignKey({
      name: "hand_overs_decided_by",
      columns: [table.organisationId, table.decidedBy],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    uniqueIndex("hand_overs_one_open")
      .on(table.organisationId, table.touchpointId)
      .where(sql`state = 'open'`),
  ],
);
