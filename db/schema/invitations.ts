import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { momentColumn, tenantColumns, timeColumns } from "./columns";
import { departments } from "./departments";

export const invitations = pgTable(
  "invitations",
  {
    ...tenantColumns(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: text("role").notNull(),
    departmentId: uuid("department_id"),
    departmentRole: text("department_role"),
    invitedBy: text("invited_by").notNull(),
    expiresAt: momentColumn("expires_at").notNull(),
    acceptedAt: momentColumn("accepted_at"),
    revokedAt: momentColumn("revoked_at"),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: "invitations_department",
      columns: [table.organisationId, table.departmentId],
      foreignColumns: [departments.organisationId, departments.id],
    }),
    index("invitations_email").on(table.email),
  ],
);
