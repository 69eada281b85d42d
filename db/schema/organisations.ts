import { integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** The tenant itself: its row-level policy compares its own id. */
export const organisations = pgTable("organisations", {
  id: uuid("id").primaryKey(),
  slug: text("slug").notNull().unique(),
  name: text("name").notNull(),
  locale: text("locale").notNull().default("en"),
  timeZone: text("time_zone").notNull().default("Europe/Copenhagen"),
  /** Months after which a published journey is due for review again. */
  reviewIntervalMonths: integer("review_interval_months").notNull().default(12),
  /** Answers needed before a reported score counts. */
  minimumResponses: integer("minimum_responses").notNull().default(5),
  version: integer("version").notNull().default(1),
  createdAt: timestamp("created_at", { withTimezone: true, mode: "date" }).notNull().defaultNow(),
  updatedAt: timestamp("updated_at", { withTimezone: true, mode: "date" }).notNull().defaultNow(),
});
