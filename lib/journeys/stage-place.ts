import { and, eq, ne } from "drizzle-orm";
import { stages } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { invalid } from "@/lib/core/errors";
import type { JourneyId, StageId } from "@/lib/core/ids";
import { keyAmong } from "./key-among";
import type { StageRow } from "./stage-row";
import type { Before } from "./touchpoint-place";

/** The order key after a stage of the journey, as `touchpointPlace` gives it within a stage. */
export async function stagePlace(
  ctx: ReadContext,
  journeyId: JourneyId,
  before: Before<StageRow>,
  moving: StageId | null = null,
): Promise<string> {
  if (before && before.id === moving) throw invalid({ after: "same" });
  if (before && (before.journeyId !== journeyId || before.archivedAt))
    throw invalid({ after: "not-in-journey" });
  const rows = await ctx.tx
    .select({ id: stages.id, position: stages.position })
    .from(stages)
    .where(and(eq(stages.journeyId, journeyId), moving ? ne(stages.id, moving) : undefined))
    .orderBy(stages.position, stages.id);
  return keyAmong(rows, before ? before.id : before);
}
