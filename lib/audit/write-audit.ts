import { auditEntries } from "@/db/schema";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import type { Recorded } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";
import { insertRows } from "@/lib/core/insert-rows";

/** Writes what a command recorded into the audit log, in the command's own transaction. */
export async function writeAudit(
  tx: Transaction,
  actor: Actor,
  commandName: string,
  at: Date,
  entries: readonly Recorded[],
): Promise<void> {
  await insertRows(
    tx,
    auditEntries,
    entries.map((entry) => ({
      organisationId: actor.organisationId,
      id: newId<string>(),
      at,
      actorUserId: "userId" in actor ? actor.userId : null,
      actorName: actor.name,
      action: entry.action ?? commandName,
      entityKind: entry.entity.kind,
      entityId: entry.entity.id,
      journeyId: entry.journeyId ?? null,
      before: entry.before ?? null,
      after: entry.after ?? null,
    })),
  );
}
