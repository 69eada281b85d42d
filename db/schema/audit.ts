import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { momentColumn, tenantColumns } from "./columns";

/** Who, when, what, before → after: written by the door in the write's own transaction, never changed. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    ...tenantColumns(),
    at: momentColumn("at").notNull().defaultNow(),
    /** Null when a script acted. */
    actorUserId: uuid("actor_user_id"),
    actorName: text("actor_name").notNull(),
    action: text("action").notNull(),
    entityKind: text("entity_kind").notNull(),
    entityId: uuid("entity_id").notNull(),
    journeyId: uuid("journey_id"),
    before: jsonb("before"),
    after: jsonb("after"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index("audit_entries_by_time").on(table.organisationId, table.at, table.id),
    index("audit_entries_by_entity").on(table.organisationId, table.entityId, table.at),
  ],
);

/** What others are told after the commit: ids only, each reader fetches under its own permissions. */
export const outboxEvents = pgTable(
  "outbox_events",
  {
    ...tenantColumns(),
    at: momentColumn("at").notNull().defaultNow(),
    name: text("name").notNull(),
    entityKind: text("entity_kind").notNull(),
    entityId: uuid("entity_id").notNull(),
    journeyId: uuid("journey_id"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index("outbox_events_by_time").on(table.organisationId, table.at),
    index("outbox_events_by_journey").on(table.organisationId, table.journeyId, table.id),
  ],
);
