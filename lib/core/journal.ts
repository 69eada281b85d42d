import type { Transaction } from "@/db/client";
import { writeAudit } from "@/lib/audit/write-audit";
import { openAnnouncement } from "@/lib/events/announce";
import { writeEvents } from "@/lib/events/write-events";
import type { Actor } from "./actor";
import type { Recorded } from "./context";

/** What one command records, on its way into the audit log and to those who listen. */
export function openJournal(tx: Transaction, actor: Actor, commandName: string, now: Date) {
  const announcement = openAnnouncement(tx, actor.organisationId);
  let entries: Recorded[] = [];
  let recorded = false;

  async function flush(): Promise<void> {
    const due = entries;
    entries = [];
    announcement.add(due);
    await writeAudit(tx, actor, commandName, now, due);
    const events = due.filter(({ within }) => !within);
    await writeEvents(tx, actor.organisationId, commandName, now, events);
  }

  return {
    record(entry: Recorded): void {
      recorded = true;
      entries.push(entry);
    },
    flush,
    recorded: () => recorded,
    /** Writes the rest and announces all of it. */
    async close(): Promise<void> {
      await flush();
      await announcement.send();
    },
  };
}
