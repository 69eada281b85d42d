import { eq } from "drizzle-orm";
import { journeys } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { invalid, notFound } from "@/lib/core/errors";
import type { DepartmentId, JourneyId, ServiceId } from "@/lib/core/ids";

export type JourneyRow = Omit<
  typeof journeys.$inferSelect,
  "id" | "leadDepartmentId" | "serviceId" | "parentJourneyId" | "desiredOfJourneyId"
> & {
  id: JourneyId;
  leadDepartmentId: DepartmentId;
  serviceId: ServiceId | null;
  parentJourneyId: JourneyId | null;
  desiredOfJourneyId: JourneyId | null;
};

/**
 * The journey, locked until the command ends; NotFound as well for a draft that the actor may not see.
 * `whole` is for its fields, stages and order: one at a time. `part` is for one touchpoint: many at a
 * time, but not while somebody changes the whole. Always taken before a touchpoint's own lock.
 */
export async function lockJourney(
  ctx: ReadContext,
  journeyId: JourneyId,
  extent: "whole" | "part",
): Promise<JourneyRow> {
  const [row] = await ctx.tx
    .select()
    .from(journeys)
    .where(eq(journeys.id, journeyId))
    .for(extent === "whole" ? "no key update" : "share");
  if (!row || !maySeeState(ctx, row.state)) throw notFound();
  return row as JourneyRow;
}

/** Drafts are for those who work on them; for others they do not exist, archived or not. */
export function maySeeState(ctx: ReadContext, state: string): boolean {
  return state !== "draft" || ctx.can("journey.view-draft", {});
}

/** Nothing in an archived journey changes. */
export function assertLiveJourney(journey: JourneyRow): void {
  if (journey.archivedAt) throw invalid({ "": "archived" });
}

/** What of a journey decides about its touchpoints. */
export function homeOf(journey: Pick<JourneyRow, "leadDepartmentId" | "archivedAt" | "desiredOfJourneyId">) {
  return {
    leadDepartmentId: journey.leadDepartmentId,
    archived: journey.archivedAt !== null,
    desired: journey.desiredOfJourneyId !== null,
  };
}
