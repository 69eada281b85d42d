import { and, asc, eq } from "drizzle-orm";
import { withTenant } from "@/db/client";
import { auditEntries, outboxEvents } from "@/db/schema";
import type { OrganisationId } from "@/lib/core/ids";

/** What the audit log says of one record, oldest first. */
export function entriesOf(organisationId: OrganisationId, entityId: string) {
  const { action, before, after, journeyId, actorName } = auditEntries;
  return withTenant(organisationId, (tx) =>
    tx
      .select({ action, before, after, journeyId, actorName })
      .from(auditEntries)
      .where(and(eq(auditEntries.organisationId, organisationId), eq(auditEntries.entityId, entityId)))
      .orderBy(asc(auditEntries.at), asc(auditEntries.id)),
  );
}

/** The names of the events that one record gave rise to, oldest first. */
export async function eventsOf(organisationId: OrganisationId, entityId: string): Promise<string[]> {
  const rows = await withTenant(organisationId, (tx) =>
    tx
      .select({ name: outboxEvents.name })
      .from(outboxEvents)
      .where(and(eq(outboxEvents.organisationId, organisationId), eq(outboxEvents.entityId, entityId)))
      .orderBy(asc(outboxEvents.at), asc(outboxEvents.id)),
  );
  return rows.map(({ name }) => name);
}
