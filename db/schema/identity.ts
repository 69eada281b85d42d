import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { momentColumn } from "./columns";

// Global tables: a person is one person in every organisation. The application reaches them only under
// the identity role, never inside a tenant transaction.

export const users = pgTable("users", {
  id: uuid("id").primaryKey(),
  /** Lower case. */
  email: text("email").notNull().unique(),
  name: text("name").notNull(),
  createdAt: momentColumn("created_at").notNull().defaultNow(),
});

/** Who a provider says somebody is: identity is (connection, subject), never the e-mail alone. */
export const identities = pgTable(
  "identities",
  {
    connection: text("connection").notNull(),
    subject: text("subject").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    createdAt: momentColumn("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.connection, table.subject] }),
    index("identities_user").on(table.userId),
  ],
);

export const sessions = pgTable(
  "sessions",
  {
    id: uuid("id").primaryKey(),
    /** SHA-256 of the random token in the cookie, hex: the database never holds what would sign one in. */
    tokenHash: text("token_hash").notNull().unique(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    connection: text("connection").notNull(),
    userAgent: text("user_agent").notNull().default(""),
    createdAt: momentColumn("created_at").notNull().defaultNow(),
    lastSeenAt: momentColumn("last_seen_at").notNull().defaultNow(),
    expiresAt: momentColumn("expires_at").notNull(),
    revokedAt: momentColumn("revoked_at"),
  },
  (table) => [index("sessions_user").on(table.userId)],
);

/** A one-time way in for a first run without any identity provider. */
export const signInLinks = pgTable("sign_in_links", {
  tokenHash: text("token_hash").primaryKey(),
  userId: uuid("user_id")
    .notNull()
    .references(() => users.id),
  expiresAt: momentColumn("expires_at").notNull(),
  usedAt: momentColumn("used_at"),
});
