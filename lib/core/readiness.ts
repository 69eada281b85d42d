import { queryOutsideTenants } from "@/db/client";
import journal from "@/db/migrations/meta/_journal.json";
import { log } from "./log";
import { shutdownSignal } from "./shutdown";
import { withinPatience } from "./within-patience";

/** Why the server cannot do its work now. */
export type Unreadiness =
  "shutting-down" | "database-unreachable" | "migrations-missing" | "role-bypasses-row-security";

const patienceMs = 4_000;

/** Null when we stay, and the database answers, has every migration, and holds us behind its walls. */
export async function unreadiness(): Promise<Unreadiness | null> {
  if (shutdownSignal().aborted) return "shutting-down";
  try {
    const [row] = await withinPatience(patienceMs, queryOutsideTenants(standing, []));
    if (row?.bypasses !== false) return "role-bypasses-row-security";
    const [applied] = await withinPatience(patienceMs, queryOutsideTenants(applications, []));
    const moments = new Set(String(applied?.moments ?? "").split(","));
    return journal.entries.every(({ when }) => moments.has(String(when))) ? null : "migrations-missing";
  } catch (error) {
    const { code } = error as { code?: string };
    // No such schema, no such table, or no right to look at it: migrations make all three.
    if (code === "3F000" || code === "42P01" || code === "42501") return "migrations-missing";
    log.warn({ code }, "the database does not answer");
    return "database-unreachable";
  }
}

const standing = "select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user";
const applications = "select string_agg(created_at::text, ',') as moments from drizzle.__drizzle_migrations";
