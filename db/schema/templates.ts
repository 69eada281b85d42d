import { foreignKey, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { momentColumn, tenantColumns, timeColumns } from "./columns";
import { departments } from "./departments";

export const journeyTemplates = pgTable(
  "journey_templates",
  {
    ...tenantColumns(),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    /** Who led the journey that it was made of, and looks after it. */
    departmentId: uuid("department_id").notNull(),
    /** The journey as a document of `lib/journeys/formats/json`, without what was measured and who was meant. */
    document: jsonb("document").notNull(),
    version: integer("version").notNull().default(1),
    archivedAt: momentColumn("archived_at"),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("journey_templates_name").on(table.organisationId, table.name),
    foreignKey({
      name: "journey_templates_department",
      columns: [table.organisationId, table.departmentId],
      foreignColumns: [departments.organisationId, departments.id],
    }),
  ],
);
