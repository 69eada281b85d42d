import { and, eq, ne } from "drizzle-orm";
import { stages } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { invalid } from "@/lib/core/errors";
import type { JourneyId, StageId } from "@/lib/core/ids";
import { freeKey, keyAmong } from "./key-among";
import type { StageRow } from "./stage-row";
import type { Before } from "./touchpoint-place";

/** The order key after a stage of the journey, as `touchpointPlace` gives it within a stage, or near a key itself. */
export async function stagePlace(
  ctx: ReadContext,
  journeyId: JourneyId,
  before: Before<StageRow> | string,
  moving: StageId | null = null,
): Promise<string> {
  const key = typeof before === "string" ? before : null;
  const stage = typeof before === "string" ? null : before;
  if (stage && stage.id === moving) throw invalid({ after: "same" });
  if (stage && (stage.journeyId !== journeyId || stage.archivedAt))
    throw invalid({ after: "not-in-journey" });
  const rows = await ctx.tx
    .select({ id: stages.id, position: stages.position })
    .from(stages)
    .where(and(eq(stages.journeyId, journeyId), moving ? ne(stages.id, moving) : undefined))
    .orderBy(stages.position, stages.id);
  return key === null ? keyAmong(rows, stage ? stage.id : stage) : freeKey(rows, key);
}
