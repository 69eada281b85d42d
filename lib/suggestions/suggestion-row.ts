import { eq } from "drizzle-orm";
import { suggestions } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { conflict, notFound } from "@/lib/core/errors";
import { touchpointIdSchema, type SuggestionId } from "@/lib/core/ids";
import { lockTouchpoint } from "@/lib/journeys/touchpoint-row";
import { loadSuggestion } from "./load-suggestion";

export type SuggestionRow = typeof suggestions.$inferSelect;

/** A suggestion with its touchpoint and journey, all locked until the command ends, journey first. */
export async function lockSuggestion(ctx: ReadContext, suggestionId: SuggestionId) {
  const [found] = await ctx.tx.select().from(suggestions).where(eq(suggestions.id, suggestionId));
  if (!found) throw notFound();
  const place = await lockTouchpoint(ctx, touchpointIdSchema.parse(found.touchpointId), "part");
  const [suggestion] = await ctx.tx
    .select()
    .from(suggestions)
    .where(eq(suggestions.id, suggestionId))
    .for("no key update");
  if (!suggestion) throw notFound();
  return { ...place, suggestion };
}

/** Conflict when somebody else has decided or withdrawn it meanwhile. */
export async function assertUndecided(
  ctx: ReadContext,
  row: SuggestionRow,
  expectedVersion: number,
): Promise<void> {
  if (row.version !== expectedVersion || row.state !== "open")
    throw conflict(await loadSuggestion(ctx, row.id));
}
