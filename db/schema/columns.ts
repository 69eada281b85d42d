import { timestamp, uuid } from "drizzle-orm/pg-core";
import { organisations } from "./organisations";

/** The two columns every tenant table begins with; its primary key is both, the tenant first. */
export const tenantColumns = () => ({
  organisationId: uuid("organisation_id")
    .notNull()
    .references(() => organisations.id),
  id: uuid("id").notNull(),
});

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** When a row was made and last changed. */
export const timeColumns = () => ({
  createdAt: moment("created_at").notNull().defaultNow(),
  updatedAt: moment("updated_at").notNull().defaultNow(),
});

/** A point in time, null until it has happened. */
export const momentColumn = moment;
