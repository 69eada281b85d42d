import { foreignKey, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { tenantColumns, timeColumns } from "./columns";
import { memberships } from "./people";

/** How a person likes to see the maps of an organisation; who never chose anything has none. */
export const mapViews = pgTable(
  "map_views",
  {
    ...tenantColumns(),
    membershipId: uuid("membership_id").notNull(),
    /** From top to bottom, `does.-owner`: what is not shown has a dash. A lane of which nothing is said follows. */
    lanes: text("lanes").notNull(),
    version: integer("version").notNull().default(1),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("map_views_one_per_person").on(table.organisationId, table.membershipId),
    foreignKey({
      name: "map_views_membership",
      columns: [table.organisationId, table.membershipId],
      foreignColumns: [memberships.organisationId, memberships.id],
    }),
  ],
);
