import { and, eq, sql } from "drizzle-orm";
import { journeys, suggestions, touchpoints } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { presentSuggestion } from "./present-suggestion";
import type { SuggestionView } from "./presented-suggestion";
import { suggestionJson, type LoadedSuggestion } from "./suggestion-json";

/** A suggestion as it now stands: what its commands answer, and what one who comes too late is shown. */
export async function loadSuggestion(ctx: ReadContext, suggestionId: string): Promise<SuggestionView> {
  const { rows } = await ctx.tx.execute<{ suggestion: LoadedSuggestion }>(sql`
    select ${suggestionJson} as suggestion from ${suggestions}
    join ${touchpoints} on ${and(eq(touchpoints.organisationId, suggestions.organisationId), eq(touchpoints.id, suggestions.touchpointId))}
    join ${journeys} on ${and(eq(journeys.organisationId, touchpoints.organisationId), eq(journeys.id, touchpoints.journeyId))}
    where ${suggestions.id} = ${suggestionId}`);
  const [found] = rows;
  if (!found) throw new Error("the suggestion is gone");
  return presentSuggestion(ctx, found.suggestion);
}
