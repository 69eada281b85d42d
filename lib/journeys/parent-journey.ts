import { and, eq, sql } from "drizzle-orm";
import { isCurrentJourney, journeys } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { invalid, notFound } from "@/lib/core/errors";
import type { JourneyId } from "@/lib/core/ids";
import { maySeeState } from "./journey-row";

/** Whether the journey that is to contain another is archived; NotFound for a desired one, or one that the actor may not see. */
export async function findParent(
  ctx: ReadContext,
  id: JourneyId | null | undefined,
): Promise<{ archived: boolean }> {
  if (!id) return { archived: false };
  const { state, archivedAt } = journeys;
  const [row] = await ctx.tx
    .select({ state, archivedAt })
    .from(journeys)
    .where(and(eq(journeys.id, id), isCurrentJourney));
  if (!row || !maySeeState(ctx, row.state)) throw notFound();
  return { archived: row.archivedAt !== null };
}

/**
 * Refuses a parent that the journey itself contains, however deep. One at a time in an organisation: two
 * who each make one journey part of the other's would both find nothing wrong.
 */
export async function assertNoCycle(
  ctx: ReadContext,
  journeyId: JourneyId,
  parentId: JourneyId,
): Promise<void> {
  await lockJourneyTree(ctx);
  const result = await ctx.tx.execute(sql`
    with recursive above as (
      select id, parent_journey_id from ${journeys} where id = ${parentId}
      union
      select ${journeys.id}, ${journeys.parentJourneyId}
      from ${journeys} join above on ${journeys.id} = above.parent_journey_id)
    select 1 from above where id = ${journeyId}`);
  if (result.rows.length > 0) throw invalid({ "changes.parentJourneyId": "cycle" });
}

/** One at a time in an organisation changes what contains what. */
export async function lockJourneyTree(ctx: ReadContext): Promise<void> {
  await ctx.tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`journey-tree:${ctx.organisationId}`}, 0))`,
  );
}
