import { eq } from "drizzle-orm";
import { handOvers } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { departmentIdSchema, touchpointIdSchema, type HandOverId } from "@/lib/core/ids";
import { findDepartments } from "@/lib/journeys/find-references";
import { assertLiveJourney, type JourneyRow } from "@/lib/journeys/journey-row";
import { loadTouchpoint } from "@/lib/journeys/load-touchpoint";
import { lockTouchpoint, type TouchpointRow } from "@/lib/journeys/touchpoint-row";

export type HandOverRow = typeof handOvers.$inferSelect;
export type LockedOffer = {
  journey: JourneyRow;
  touchpoint: TouchpointRow;
  offer: HandOverRow;
  receiverArchived: boolean;
};

/** An offer with what it is about, locked until the command ends: department, journey, touchpoint, offer. */
export async function lockOffer(ctx: ReadContext, handOverId: HandOverId): Promise<LockedOffer> {
  const [found] = await ctx.tx.select().from(handOvers).where(eq(handOvers.id, handOverId));
  if (!found) throw notFound();
  const { archived } = await findDepartments(ctx, [departmentIdSchema.parse(found.toDepartmentId)]);
  const place = await lockTouchpoint(ctx, touchpointIdSchema.parse(found.touchpointId), "part");
  const [offer] = await ctx.tx
    .select()
    .from(handOvers)
    .where(eq(handOvers.id, handOverId))
    .for("no key update");
  if (!offer) throw notFound();
  return { ...place, offer, receiverArchived: archived.size > 0 };
}

/** Conflict when somebody else answered it meanwhile; Invalid when what was offered is no longer theirs to offer. */
export async function assertOpenOffer(
  ctx: ReadContext,
  { journey, touchpoint, offer, receiverArchived }: LockedOffer,
  expectedVersion: number,
): Promise<void> {
  if (offer.version !== expectedVersion || offer.state !== "open")
    throw conflict(await loadTouchpoint(ctx, touchpoint.id, journey));
  assertLiveJourney(journey);
  if (touchpoint.archivedAt || receiverArchived) throw invalid({ "": "archived" });
  if (touchpoint.departmentId !== offer.fromDepartmentId) throw invalid({ "": "owner-changed" });
}
