import { inArray, sql } from "drizzle-orm";
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
  const [found] = await loadTouchpoints(ctx, [touchpointId], journey);
  if (!found) throw new Error("the touchpoint is gone");
  return found;
}

/** Touchpoints of one journey as they now stand, in the order they are asked for. */
export async function loadTouchpoints(
  ctx: ReadContext,
  ids: readonly TouchpointId[],
  journey: JourneyRow,
): Promise<MapTouchpoint[]> {
  if (ids.length === 0) return [];
  const { rows } = await ctx.tx.execute<{ touchpoint: LoadedTouchpoint }>(
    sql`select ${touchpointJson} as touchpoint from ${touchpoints} where ${inArray(touchpoints.id, [...ids])}`,
  );
  const found = new Map(rows.map(({ touchpoint }) => [touchpoint.row.id, touchpoint]));
  return ids.flatMap((id) => {
    const touchpoint = found.get(id);
    return touchpoint ? [presentTouchpoint(ctx, touchpoint, homeOf(journey))] : [];
  });
}
