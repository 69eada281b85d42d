import { inArray, sql } from "drizzle-orm";
import { journeys } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { presentReference } from "./present-reference";
import type { JourneySnapshot } from "./presented-snapshot";

/** Whether a version says for which journeys its touchpoints stand; those from before that was kept do not. */
export const saysNested = (snapshot: JourneySnapshot): boolean =>
  touchpointsOf(snapshot).every(({ childJourneyId }) => childJourneyId !== undefined);

/** The journeys for which touchpoints stand in some versions, by the names under which the reader may see them. */
export async function findNested(ctx: ReadContext, snapshots: readonly JourneySnapshot[]) {
  const ids = new Set(snapshots.flatMap(touchpointsOf).flatMap(({ childJourneyId }) => childJourneyId ?? []));
  if (ids.size === 0) return [];
  const { id, title, state } = journeys;
  const archived = sql<boolean>`${journeys.archivedAt} is not null`;
  const rows = await ctx.tx
    .select({ id, title, state, archived })
    .from(journeys)
    .where(inArray(id, [...ids]));
  return rows.flatMap((row) => presentReference(ctx, row) ?? []);
}

const touchpointsOf = ({ stages }: JourneySnapshot) => stages.flatMap((stage) => stage.touchpoints);
