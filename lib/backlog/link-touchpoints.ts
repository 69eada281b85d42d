import { eq, inArray } from "drizzle-orm";
import { improvementTouchpoints, journeys, touchpoints } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { invalid } from "@/lib/core/errors";
import { newId, type ImprovementId, type TouchpointId } from "@/lib/core/ids";
import { maySeeState } from "@/lib/journeys/journey-row";

/** The touchpoints an improvement concerns become these; answers those it concerned before. */
export async function linkTouchpoints(
  ctx: ReadContext,
  improvementId: ImprovementId,
  touchpointIds: readonly TouchpointId[],
): Promise<string[]> {
  const wanted = [...new Set(touchpointIds)];
  await assertVisible(ctx, wanted);
  const before = await ctx.tx
    .delete(improvementTouchpoints)
    .where(eq(improvementTouchpoints.improvementId, improvementId))
    .returning({ touchpointId: improvementTouchpoints.touchpointId });
  if (wanted.length > 0) {
    await ctx.tx.insert(improvementTouchpoints).values(
      wanted.map((touchpointId) => ({
        organisationId: ctx.organisationId,
        id: newId<string>(),
        improvementId,
        touchpointId,
      })),
    );
  }
  return before.map(({ touchpointId }) => touchpointId);
}

// What is not there, a stranger's, and a draft one may not see get the same answer.
async function assertVisible(ctx: ReadContext, touchpointIds: readonly TouchpointId[]): Promise<void> {
  if (touchpointIds.length === 0) return;
  const found = await ctx.tx
    .select({ id: touchpoints.id, state: journeys.state })
    .from(touchpoints)
    .innerJoin(journeys, eq(journeys.id, touchpoints.journeyId))
    .where(inArray(touchpoints.id, [...touchpointIds]));
  const visible = found.filter(({ state }) => maySeeState(ctx, state));
  if (visible.length !== touchpointIds.length) throw invalid({ touchpointIds: "not-found" });
}
