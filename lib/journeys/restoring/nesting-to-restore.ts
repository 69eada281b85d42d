import { and, eq, isNull } from "drizzle-orm";
import { isCurrentJourney, journeys } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import type { JourneyId } from "@/lib/core/ids";
import { maySeeState, type JourneyRow } from "../journey-row";
import { closesCircle } from "../nested-journey";
import type { JourneySnapshot } from "../presented-snapshot";
import type { TouchpointRow } from "../touchpoint-row";

type Said = JourneySnapshot["stages"][number]["touchpoints"][number];
type Nesting = {
  changes: { childJourneyId?: JourneyId | null };
  /** It stood for a journey that is there no more, or would now contain this one. */
  lost: boolean;
};

/** For which journey a touchpoint is to stand again, as a version says; where it does not say, as it is. */
export async function nestingToRestore(
  ctx: WriteContext,
  journey: JourneyRow,
  row: TouchpointRow,
  { childJourneyId }: Said,
): Promise<Nesting> {
  if (childJourneyId === undefined || childJourneyId === row.childJourneyId)
    return { changes: {}, lost: false };
  if (childJourneyId === null) return { changes: { childJourneyId }, lost: false };
  const lost = !(await isThere(ctx, childJourneyId)) || (await closesCircle(ctx, journey.id, childJourneyId));
  return { changes: lost ? {} : { childJourneyId }, lost };
}

async function isThere(ctx: WriteContext, id: JourneyId): Promise<boolean> {
  const [found] = await ctx.tx
    .select({ state: journeys.state })
    .from(journeys)
    .where(and(eq(journeys.id, id), isNull(journeys.archivedAt), isCurrentJourney));
  return found !== undefined && maySeeState(ctx, found.state);
}
