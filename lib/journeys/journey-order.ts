import { eq } from "drizzle-orm";
import { stages, touchpoints } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { invalid } from "@/lib/core/errors";
import type { JourneyId, StageId, TouchpointId } from "@/lib/core/ids";
import { freeKey, keyAmong } from "./key-among";

export type JourneyOrder = Awaited<ReturnType<typeof loadJourneyOrder>>;
type Place = { stageId: StageId; after?: TouchpointId | null; position?: string };

/** A journey's stages and the order in them, under the whole journey's lock, to put several things into at once. */
export async function loadJourneyOrder(ctx: ReadContext, journeyId: JourneyId) {
  const stageRows = await ctx.tx
    .select({ id: stages.id, archivedAt: stages.archivedAt })
    .from(stages)
    .where(eq(stages.journeyId, journeyId));
  const { id, stageId, position, archivedAt } = touchpoints;
  let rows = await ctx.tx
    .select({ id, stageId, position, archivedAt })
    .from(touchpoints)
    .where(eq(touchpoints.journeyId, journeyId))
    .orderBy(position, id);
  return {
    hasStage: (wanted: StageId) => stageRows.some((row) => row.id === wanted),
    isArchivedStage: (wanted: StageId) => stageRows.some((row) => row.id === wanted && row.archivedAt),
    /** The columns of a touchpoint put there; whatever is put next finds it there. */
    put(moving: TouchpointId, place: Place, path: string) {
      const others = rows.filter((row) => row.id !== moving);
      const there = others.filter((row) => row.stageId === place.stageId);
      if (place.after === moving) throw invalid({ [path]: "same" });
      if (place.after && !there.some((row) => row.id === place.after && !row.archivedAt))
        throw invalid({ [path]: "not-in-stage" });
      const key =
        place.position === undefined ? keyAmong(there, place.after) : freeKey(there, place.position);
      const put = { stageId: place.stageId, position: key };
      rows = [...others, { id: moving, archivedAt: null, ...put }].sort((one, other) =>
        one.position < other.position ? -1 : 1,
      );
      return put;
    },
  };
}
