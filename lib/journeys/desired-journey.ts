import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { journeys } from "@/db/schema";
import type { ReadContext, WriteContext } from "@/lib/core/context";
import { invalid } from "@/lib/core/errors";
import type { DepartmentId, JourneyId } from "@/lib/core/ids";
import { maySeeState } from "./journey-row";
import { lockJourneyTree } from "./parent-journey";

/** As many of those that were given up as are shown. */
const shownGivenUp = 5;

/** Refuses a second desired journey beside one that is not archived. One at a time in an organisation asks. */
export async function assertNoDesired(ctx: ReadContext, currentId: JourneyId): Promise<void> {
  await lockJourneyTree(ctx);
  const found = await ctx.tx
    .select({ id: journeys.id })
    .from(journeys)
    .where(and(eq(journeys.desiredOfJourneyId, currentId), isNull(journeys.archivedAt)));
  if (found.length > 0) throw invalid({ "": "desired-exists" });
}

/** Refuses to bring back a desired journey whose current one is archived, or has another beside it. */
export async function assertMayStandBeside(ctx: ReadContext, currentId: JourneyId): Promise<void> {
  const [current] = await ctx.tx
    .select({ archivedAt: journeys.archivedAt })
    .from(journeys)
    .where(eq(journeys.id, currentId));
  if (current?.archivedAt) throw invalid({ "": "current-archived" });
  await assertNoDesired(ctx, currentId);
}

/** Whoever archives a journey locks it before the desired one beside it: so does whoever brings that back. */
export async function lockCurrentOf(ctx: ReadContext, desiredId: JourneyId): Promise<void> {
  const [found] = await ctx.tx
    .select({ currentId: journeys.desiredOfJourneyId })
    .from(journeys)
    .where(eq(journeys.id, desiredId));
  if (!found?.currentId) return;
  await ctx.tx
    .select({ id: journeys.id })
    .from(journeys)
    .where(eq(journeys.id, found.currentId))
    .for("share");
}

/** Whoever now leads a journey leads its desired ones too, archived ones included. */
export async function followLead(
  ctx: WriteContext,
  currentId: JourneyId,
  leadDepartmentId: DepartmentId,
): Promise<void> {
  const moved = await ctx.tx
    .update(journeys)
    .set({ leadDepartmentId, version: sql`${journeys.version} + 1`, updatedAt: ctx.now })
    .where(eq(journeys.desiredOfJourneyId, currentId))
    .returning({ id: journeys.id });
  for (const { id } of moved) {
    ctx.record({
      entity: { kind: "journey", id },
      journeyId: id as JourneyId,
      after: { leadDepartmentId },
    });
  }
}

/** The desired journeys beside one that were given up, newest first, as far as the reader may see them. */
export async function findGivenUp(ctx: ReadContext, currentId: JourneyId) {
  const { id, state, archivedAt } = journeys;
  const rows = await ctx.tx
    .select({ id, state, archivedAt })
    .from(journeys)
    .where(and(eq(journeys.desiredOfJourneyId, currentId), isNotNull(archivedAt)))
    .orderBy(desc(archivedAt))
    .limit(shownGivenUp);
  return rows.flatMap((row) =>
    row.archivedAt && maySeeState(ctx, row.state)
      ? [{ id: row.id as JourneyId, archivedAt: row.archivedAt.toISOString() }]
      : [],
  );
}
