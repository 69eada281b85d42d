import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

const tables = [
  "memberships",
  "departments",
  "services",
  "personas",
  "journeys",
  "stages",
  "touchpoints",
  "improvements",
  "comments",
] as const;

/** Every row was made when the log first speaks of it, not when the demonstration was written. */
export async function backdate(tx: Transaction): Promise<void> {
  for (const table of tables) {
    await tx.execute(sql`
      update ${sql.identifier(table)} row set created_at = first.at
        from (select entity_id, min(at) as at from audit_entries group by entity_id) first
       where first.entity_id = row.id and first.at < row.created_at`);
  }
}
