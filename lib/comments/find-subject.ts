import { eq, sql } from "drizzle-orm";
import { improvements, journeys, touchpoints } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { notFound } from "@/lib/core/errors";
import type { DepartmentId, JourneyId } from "@/lib/core/ids";
import { maySeeState } from "@/lib/journeys/journey-row";
import type { CommentSubject } from "./model";

export type FoundSubject = { journeyId: JourneyId | null; archived: boolean; owner: DepartmentId | null };

/**
 * What a comment stands on: its journey if it has one, whether it is archived, and which department answers for it
 * if it is a touchpoint. NotFound when it may not be seen.
 */
export async function findSubject(ctx: ReadContext, subject: CommentSubject): Promise<FoundSubject> {
  if (subject.kind === "improvement") {
    const [row] = await ctx.tx.select().from(improvements).where(eq(improvements.id, subject.id));
    if (!row) throw notFound();
    return { journeyId: null, archived: row.archivedAt !== null, owner: null };
  }
  const [row] =
    subject.kind === "journey"
      ? await ctx.tx
          .select({
            id: journeys.id,
            state: journeys.state,
            archivedAt: journeys.archivedAt,
            owner: sql<null>`null`,
          })
          .from(journeys)
          .where(eq(journeys.id, subject.id))
      : await ctx.tx
          .select({
            id: journeys.id,
            state: journeys.state,
            archivedAt: sql`coalesce(${touchpoints.archivedAt}, ${journeys.archivedAt})`,
            owner: sql<string>`coalesce(${touchpoints.departmentId}, ${journeys.leadDepartmentId})`,
          })
          .from(touchpoints)
          .innerJoin(journeys, eq(journeys.id, touchpoints.journeyId))
          .where(eq(touchpoints.id, subject.id));
  if (!row || !maySeeState(ctx, row.state)) throw notFound();
  const owner = row.owner as DepartmentId | null;
  return { journeyId: row.id as JourneyId, archived: row.archivedAt !== null, owner };
}
