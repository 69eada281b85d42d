import { sql } from "drizzle-orm";
import { touchpoints } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import type { TouchpointId } from "@/lib/core/ids";
import { homeOf, type JourneyRow } from "./journey-row";
import { presentTouchpoint } from "./present-touchpoint";
import type { MapTouchpoint } from "./presented-touchpoint";
import { touchpointJson, type LoadedTouchpoint } from "./touchpoint-json";

/** A touchpoint as it now stands: what a command answers, and what a stale editor is shown. */
export async function loadTouchpoint(
  ctx: ReadContext,
  touchpointId: TouchpointId,
  journey: JourneyRow,
): Promise<MapTouchpoint> {
  const result = await ctx.tx.execute<{ touchpoint: LoadedTouchpoint }>(
    sql`select ${touchpointJson} as touchpoint from ${touchpoints} where ${touchpoints.id} = ${touchpointId}`,
  );
  const found = result.rows[0];
  if (!found) throw new Error("the touchpoint is gone");
  return presentTouchpoint(ctx, found.touchpoint, homeOf(journey));
}
