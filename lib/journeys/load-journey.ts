import { sql } from "drizzle-orm";
import { journeys } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import type { JourneyId } from "@/lib/core/ids";
import { journeyJson, type LoadedJourney } from "./journey-json";
import { presentJourney } from "./present-journey";
import type { JourneyHeader } from "./presented-journey";

/** A journey as it now stands: what a command answers, and what a stale editor is shown. */
export async function loadJourney(ctx: ReadContext, journeyId: JourneyId): Promise<JourneyHeader> {
  const result = await ctx.tx.execute<{ journey: LoadedJourney }>(
    sql`select ${journeyJson} as journey from ${journeys} where ${journeys.id} = ${journeyId}`,
  );
  const found = result.rows[0];
  if (!found) throw new Error("the journey is gone");
  return presentJourney(ctx, found.journey);
}
