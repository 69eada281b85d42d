import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { journeys, touchpoints } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { invalid } from "@/lib/core/errors";
import type { JourneyId } from "@/lib/core/ids";
import { lockJourneyTree } from "./parent-journey";
import { columnsJson } from "./row-json";

const nested = alias(journeys, "nested");

/** The journey that the touchpoint in scope stands for, as a `LoadedReference`. */
export const nestedJson = sql`(
  select ${columnsJson({ id: nested.id, title: nested.title, state: nested.state, archived: sql`${nested.archivedAt} is not null` })}
  from ${journeys} as ${sql.identifier("nested")}
  where ${nested.organisationId} = ${touchpoints.organisationId} and ${nested.id} = ${touchpoints.childJourneyId})`;

/** How the journey that the touchpoint in scope stands for stands itself; null unless it is published. */
export const nestedScore = sql`case when ${touchpoints.childJourneyId} is not null
  then app.nested_score(${touchpoints.organisationId}, ${touchpoints.childJourneyId}) end`;

/** Refuses a journey that would close a circle. */
export async function assertNoNestedCycle(
  ctx: ReadContext,
  journeyId: JourneyId,
  childJourneyId: JourneyId,
): Promise<void> {
  if (await closesCircle(ctx, journeyId, childJourneyId)) throw invalid({ childJourneyId: "cycle" });
}

/**
 * Whether in a journey, however deep, the one that is to contain it stands already. Archived touchpoints
 * count, so that restoring one makes no circle. One at a time in an organisation, as for parents.
 */
export async function closesCircle(
  ctx: ReadContext,
  journeyId: JourneyId,
  childJourneyId: JourneyId,
): Promise<boolean> {
  await lockJourneyTree(ctx);
  const { rows } = await ctx.tx.execute(sql`
    with recursive inside as (
      select ${childJourneyId}::uuid as id
      union
      select ${touchpoints.childJourneyId}
      from ${touchpoints} join inside on ${touchpoints.journeyId} = inside.id
      where ${touchpoints.childJourneyId} is not null)
    select 1 from inside where id = ${journeyId}`);
  return rows.length > 0;
}
