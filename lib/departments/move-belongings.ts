import { eq, sql } from "drizzle-orm";
import { improvements, journeys, services, touchpoints } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { journeyIdSchema, type DepartmentId, type JourneyId } from "@/lib/core/ids";

/**
 * Gives everything a department owns, archived records included, to another one. Every row's version
 * grows, so that an editor who has it open is told, and every move stands in the log by itself.
 */
export async function moveBelongings(ctx: WriteContext, from: DepartmentId, to: DepartmentId): Promise<void> {
  const updatedAt = ctx.now;
  const moved = (
    kind: string,
    action: string,
    id: string,
    field: string,
    journeyId: JourneyId | null = null,
  ) =>
    ctx.record({
      entity: { kind, id },
      action,
      journeyId,
      before: { [field]: from },
      after: { [field]: to },
    });

  const movedTouchpoints = await ctx.tx
    .update(touchpoints)
    .set({ departmentId: to, version: sql`${touchpoints.version} + 1`, updatedAt })
    .where(eq(touchpoints.departmentId, from))
    .returning({ id: touchpoints.id, journeyId: touchpoints.journeyId });
  for (const { id, journeyId } of movedTouchpoints) {
    moved("touchpoint", "touchpoint.hand-over", id, "departmentId", journeyIdSchema.parse(journeyId));
  }

  const movedJourneys = await ctx.tx
    .update(journeys)
    .set({ leadDepartmentId: to, version: sql`${journeys.version} + 1`, updatedAt })
    .where(eq(journeys.leadDepartmentId, from))
    .returning({ id: journeys.id });
  for (const { id } of movedJourneys) {
    moved("journey", "journey.update", id, "leadDepartmentId", journeyIdSchema.parse(id));
  }

  const movedServices = await ctx.tx
    .update(services)
    .set({ ownerDepartmentId: to, version: sql`${services.version} + 1`, updatedAt })
    .where(eq(services.ownerDepartmentId, from))
    .returning({ id: services.id });
  for (const { id } of movedServices) moved("service", "service.update", id, "ownerDepartmentId");

  const movedImprovements = await ctx.tx
    .update(improvements)
    .set({ departmentId: to, version: sql`${improvements.version} + 1`, updatedAt })
    .where(eq(improvements.departmentId, from))
    .returning({ id: improvements.id });
  for (const { id } of movedImprovements) moved("improvement", "improvement.update", id, "departmentId");
}
