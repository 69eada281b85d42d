import { eq } from "drizzle-orm";
import { touchpoints } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { changedFields } from "./changed-fields";
import { loadTouchpoint } from "./load-touchpoint";
import type { JourneyRow } from "./journey-row";
import type { MapTouchpoint } from "./presented-touchpoint";
import type { TouchpointRow } from "./touchpoint-row";

type Changes = Partial<typeof touchpoints.$inferInsert>;

/** Changes a locked touchpoint, says so in the log, and answers it as it now stands. */
export async function writeTouchpoint(
  ctx: WriteContext,
  journey: JourneyRow,
  row: TouchpointRow,
  changes: Changes,
): Promise<MapTouchpoint> {
  await updateTouchpointRow(ctx, journey, row, changes);
  return loadTouchpoint(ctx, row.id, journey);
}

/** Changes a locked touchpoint and says so in the log; `within` something bigger it has no event of its own. */
export async function updateTouchpointRow(
  ctx: WriteContext,
  journey: JourneyRow,
  row: TouchpointRow,
  changes: Changes,
  action?: string,
  within?: boolean,
): Promise<void> {
  const version = row.version + 1;
  await ctx.tx
    .update(touchpoints)
    .set({ ...changes, version, updatedAt: ctx.now })
    .where(eq(touchpoints.id, row.id));
  const { before, after } = changedFields(row, changes);
  ctx.record({
    entity: { kind: "touchpoint", id: row.id },
    action,
    within,
    journeyId: journey.id,
    before: { ...before, version: row.version },
    after: { ...after, version },
  });
}
