import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { momentColumn, tenantColumns, timeColumns } from "./columns";

export const personas = pgTable(
  "personas",
  {
    ...tenantColumns(),
    name: text("name").notNull(),
    jobTitle: text("job_title").notNull().default(""),
    segment: text("segment").notNull().default(""),
    portraitUrl: text("portrait_url").notNull().default(""),
    quote: text("quote").notNull().default(""),
    biography: text("biography").notNull().default(""),
    goals: text("goals").notNull().default(""),
    needs: text("needs").notNull().default(""),
    frustrations: text("frustrations").notNull().default(""),
    expectations: text("expectations").notNull().default(""),
    /** Most preferred first. */
    preferredChannels: text("preferred_channels").array().notNull().default([]),
    digitalConfidence: integer("digital_confidence").notNull().default(3),
    selfReliance: integer("self_reliance").notNull().default(3),
    version: integer("version").notNull().default(1),
    archivedAt: momentColumn("archived_at"),
    ...timeColumns(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);
