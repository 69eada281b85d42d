import { eq } from "drizzle-orm";
import { journeys } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { changedFields } from "./changed-fields";
import type { JourneyRow } from "./journey-row";
import { loadJourney } from "./load-journey";
import type { JourneyHeader } from "./presented-journey";

type Changes = Partial<typeof journeys.$inferInsert>;

/**
 * Changes a locked journey, says so in the log, and answers it as it now stands. `updatedAt` is among the
 * changes only when the journey's content changes: what was published is compared with it.
 */
export async function writeJourney(
  ctx: WriteContext,
  row: JourneyRow,
  changes: Changes,
  said: Said = {},
): Promise<JourneyHeader> {
  const version = row.version + 1;
  await ctx.tx
    .update(journeys)
    .set({ ...changes, version })
    .where(eq(journeys.id, row.id));
  const { before, after } = changedFields(row, { ...changes, updatedAt: undefined });
  ctx.record({
    entity: { kind: "journey", id: row.id },
    journeyId: row.id,
    before: { ...before, ...said.before, version: row.version },
    after: { ...after, ...said.after, version },
  });
  return loadJourney(ctx, row.id);
}

/** What the log should say beyond the journey's own columns. */
type Said = { before?: Record<string, unknown>; after?: Record<string, unknown> };
