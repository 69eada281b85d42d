import { eq } from "drizzle-orm";
import { touchpoints } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { changedFields } from "./changed-fields";
import { loadTouchpoint } from "./load-touchpoint";
import type { JourneyRow } from "./journey-row";
import type { MapTouchpoint } from "./presented-touchpoint";
import type { TouchpointRow } from "./touchpoint-row";

/** Changes a locked touchpoint, says so in the log, and answers it as it now stands. */
export async function writeTouchpoint(
  ctx: WriteContext,
  journey: JourneyRow,
  row: TouchpointRow,
  changes: Partial<typeof touchpoints.$inferInsert>,
  action?: string,
): Promise<MapTouchpoint> {
  const version = row.version + 1;
  await ctx.tx
    .update(touchpoints)
    .set({ ...changes, version, updatedAt: ctx.now })
    .where(eq(touchpoints.id, row.id));
  const { before, after } = changedFields(row, changes);
  ctx.record({
    entity: { kind: "touchpoint", id: row.id },
    action,
    journeyId: journey.id,
    before: { ...before, version: row.version },
    after: { ...after, version },
  });
  return loadTouchpoint(ctx, row.id, journey);
}
