import { eq } from "drizzle-orm";
import { suggestions } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import type { JourneyId } from "@/lib/core/ids";
import type { SuggestionRow } from "./suggestion-row";

type Outcome = Partial<Pick<SuggestionRow, "accepted" | "decidedBy" | "decidedAt" | "word">> &
  Pick<SuggestionRow, "state">;

/** Ends a locked suggestion and says so in the log. */
export async function writeSuggestion(
  ctx: WriteContext,
  journeyId: JourneyId,
  row: SuggestionRow,
  outcome: Outcome,
): Promise<void> {
  const version = row.version + 1;
  await ctx.tx
    .update(suggestions)
    .set({ ...outcome, version, updatedAt: ctx.now })
    .where(eq(suggestions.id, row.id));
  const { state, accepted = [], word = "" } = outcome;
  ctx.record({
    entity: { kind: "suggestion", id: row.id },
    journeyId,
    before: { state: row.state, version: row.version },
    after: { state, accepted, word, version },
  });
}
