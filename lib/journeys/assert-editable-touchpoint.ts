import type { ReadContext } from "@/lib/core/context";
import { conflict, invalid } from "@/lib/core/errors";
import { assertLiveJourney, type JourneyRow } from "./journey-row";
import { loadTouchpoint } from "./load-touchpoint";
import type { TouchpointRow } from "./touchpoint-row";

/** Conflict when the touchpoint moved on since the editor saw it; Invalid when it or its journey is archived. */
export async function assertEditableTouchpoint(
  ctx: ReadContext,
  journey: JourneyRow,
  touchpoint: TouchpointRow,
  expectedVersion: number,
): Promise<void> {
  if (touchpoint.version !== expectedVersion)
    throw conflict(await loadTouchpoint(ctx, touchpoint.id, journey));
  assertLiveJourney(journey);
  if (touchpoint.archivedAt) throw invalid({ "": "archived" });
}
