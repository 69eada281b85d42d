import { outboxEvents } from "@/db/schema";
import type { Transaction } from "@/db/client";
import type { Recorded } from "@/lib/core/context";
import { newId, type OrganisationId } from "@/lib/core/ids";
import { insertRows } from "@/lib/core/insert-rows";

/** Writes a command's events, in the command's own transaction. */
export async function writeEvents(
  tx: Transaction,
  organisationId: OrganisationId,
  commandName: string,
  at: Date,
  entries: readonly Recorded[],
): Promise<void> {
  await insertRows(
    tx,
    outboxEvents,
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
}
