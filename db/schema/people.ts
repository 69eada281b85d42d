import { index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { momentColumn, tenantColumns, timeColumns } from "./columns";
import { users } from "./identity";

/** A person in an organisation. Name and e-mail are kept here so that a tenant's reads never leave the tenant. */
export const memberships = pgTable(
  "memberships",
  {
    ...tenantColumns(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: text("role").notNull(),
    version: integer("version").notNull().default(1),
    archivedAt: momentColumn("archived_at"),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("memberships_one_per_user").on(table.organisationId, table.userId),
    index("memberships_user").on(table.userId),
  ],
);
