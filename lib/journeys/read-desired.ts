import type { ReadContext } from "@/lib/core/context";
import { notFound } from "@/lib/core/errors";
import type { JourneyId } from "@/lib/core/ids";
import { maySeeState } from "./journey-row";
import { loadJourneyMap, type LoadedMap } from "./load-journey-map";

export type LoadedDesired = { current: LoadedMap; desired: LoadedMap | null };

/** A journey and the desired one beside it, whichever of the two was asked for: two statements at most. */
export async function readDesired(ctx: ReadContext, journeyId: JourneyId): Promise<LoadedDesired> {
  const asked = await loadVisible(ctx, journeyId);
  if (!asked) throw notFound();
  const { row, desired } = asked.journey;
  if (row.desiredOfJourneyId === null)
    return {
      current: asked,
      desired: (desired && (await loadVisible(ctx, desired.id as JourneyId))) ?? null,
    };
  const current = await loadVisible(ctx, row.desiredOfJourneyId as JourneyId);
  if (!current) throw notFound();
  return { current, desired: asked };
}

async function loadVisible(ctx: ReadContext, journeyId: JourneyId): Promise<LoadedMap | undefined> {
  const loaded = await loadJourneyMap(ctx, journeyId);
  return loaded && maySeeState(ctx, loaded.journey.row.state) ? loaded : undefined;
}
