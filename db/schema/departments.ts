import { foreignKey, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { momentColumn, tenantColumns, timeColumns } from "./columns";
import { memberships } from "./people";

export const departments = pgTable(
  "departments",
  {
    ...tenantColumns(),
    name: text("name").notNull(),
    colour: text("colour").notNull(),
    description: text("description").notNull().default(""),
    contact: text("contact").notNull().default(""),
    version: integer("version").notNull().default(1),
    archivedAt: momentColumn("archived_at"),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("departments_name").on(table.organisationId, table.name),
  ],
);

export const departmentMembers = pgTable(
  "department_members",
  {
    ...tenantColumns(),
    departmentId: uuid("department_id").notNull(),
    membershipId: uuid("membership_id").notNull(),
    role: text("role").notNull(),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("department_members_once").on(table.organisationId, table.membershipId, table.departmentId),
    foreignKey({
      name: "department_members_department",
      columns: [table.organisationId, table.departmentId],
      foreignColumns: [departments.organisationId, departments.id],
    }),
    foreignKey({
      name: "department_members_membership",
      columns: [table.organisationId, table.membershipId],
      foreignColumns: [memberships.organisationId, memberships.id],
    }),
  ],
);
