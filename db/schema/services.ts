import { foreignKey, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { momentColumn, tenantColumns, timeColumns } from "./columns";
import { departments } from "./departments";

export const services = pgTable(
  "services",
  {
    ...tenantColumns(),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    ownerDepartmentId: uuid("owner_department_id").notNull(),
    version: integer("version").notNull().default(1),
    archivedAt: momentColumn("archived_at"),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("services_name").on(table.organisationId, table.name),
    foreignKey({
      name: "services_owner_department",
      columns: [table.organisationId, table.ownerDepartmentId],
      foreignColumns: [departments.organisationId, departments.id],
    }),
  ],
);
