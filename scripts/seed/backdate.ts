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
  "suggestions",
  "hand_overs",
] as const;

/** Every row was made when the log first speaks of it and changed when it last does, not when this was run. */
export async function backdate(tx: Transaction): Promise<void> {
  for (const table of tables) {
    await tx.execute(sql`
      update ${sql.identifier(table)} row set created_at = told.first, updated_at = told.last
        from (select entity_id, min(at) as first, max(at) as last from audit_entries group by entity_id) told
       where told.entity_id = row.id`);
  }
}
