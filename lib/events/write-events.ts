import { sql } from "drizzle-orm";
import { outboxEvents } from "@/db/schema";
import type { Transaction } from "@/db/client";
import type { Recorded } from "@/lib/core/context";
import { newId, type OrganisationId } from "@/lib/core/ids";

/**
 * Writes a command's events and announces them: Postgres delivers the notification when, and only when,
 * the transaction commits. It carries ids, never content: listeners fetch what they may see.
 */
export async function writeEvents(
  tx: Transaction,
  organisationId: OrganisationId,
  commandName: string,
  at: Date,
  entries: readonly Recorded[],
): Promise<void> {
  await tx.insert(outboxEvents).values(
    entries.map((entry) => ({
      organisationId,
      id: newId<string>(),
      at,
      name: entry.action ?? commandName,
      entityKind: entry.entity.kind,
      entityId: entry.entity.id,
      journeyId: entry.journeyId ?? null,
    })),
  );
  const journeyIds = [...new Set(entries.flatMap((entry) => entry.journeyId ?? []))].slice(0, 20);
  const entityIds = [...new Set(entries.map((entry) => entry.entity.id))].slice(0, 100);
  const announcement = JSON.stringify({ organisationId, journeyIds, entityIds });
  await tx.execute(sql`select pg_notify('throughline_events', ${announcement})`);
}
