import type { ReadContext } from "@/lib/core/context";
import { conflict } from "@/lib/core/errors";
import { assertLiveJourney, type JourneyRow } from "./journey-row";
import { loadJourney } from "./load-journey";

/** Conflict when the journey moved on since the editor saw it; Invalid when it is archived. */
export async function assertEditableJourney(
  ctx: ReadContext,
  journey: JourneyRow,
  expectedVersion: number,
): Promise<void> {
  await assertSeenVersion(ctx, journey, expectedVersion);
  assertLiveJourney(journey);
}

/** Conflict when the journey moved on since the editor saw it. */
export async function assertSeenVersion(
  ctx: ReadContext,
  journey: JourneyRow,
  expectedVersion: number,
): Promise<void> {
  if (journey.version !== expectedVersion) throw conflict(await loadJourney(ctx, journey.id));
}
