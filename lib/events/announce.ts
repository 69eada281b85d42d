import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Recorded } from "@/lib/core/context";
import type { OrganisationId } from "@/lib/core/ids";
import { announcementChannel, type Announcement } from "./announcement";

/** How many of each are named; whoever looks at one of the rest sees it at the next look. */
const named = { journeys: 20, entities: 100 } as const;

/** Gathers what a transaction's events are about, and announces it. */
export function openAnnouncement(tx: Transaction, organisationId: OrganisationId) {
  const [journeys, entities] = [new Set<string>(), new Set<string>()];
  return {
    add(entries: readonly Recorded[]): void {
      for (const { journeyId, entity } of entries) {
        if (journeyId && journeys.size < named.journeys) journeys.add(journeyId);
        if (entities.size < named.entities) entities.add(entity.id);
      }
    },
    /**
     * Postgres delivers the notification when, and only when, the transaction commits. It carries ids, never
     * content: listeners fetch what they may see.
     */
    async send(): Promise<void> {
      const announcement: Announcement = {
        organisationId,
        journeyIds: [...journeys],
        entityIds: [...entities],
      };
      await tx.execute(sql`select pg_notify(${announcementChannel}, ${JSON.stringify(announcement)})`);
    },
  };
}
