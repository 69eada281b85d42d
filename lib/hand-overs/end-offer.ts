import { eq } from "drizzle-orm";
import { handOvers } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import type { JourneyId } from "@/lib/core/ids";
import type { HandOverRow } from "./hand-over-row";

type Outcome = { state: "accepted" | "declined" | "withdrawn" | "outdated"; word?: string; action?: string };

/** Ends an open offer and says so in the log. */
export async function endOffer(
  ctx: WriteContext,
  journeyId: JourneyId,
  offer: HandOverRow,
  { state, word = "", action }: Outcome,
): Promise<void> {
  const version = offer.version + 1;
  const decidedBy = ctx.actor.kind === "person" ? ctx.actor.userId : null;
  await ctx.tx
    .update(handOvers)
    .set({ state, word, decidedBy, decidedAt: ctx.now, version, updatedAt: ctx.now })
    .where(eq(handOvers.id, offer.id));
  ctx.record({
    entity: { kind: "hand-over", id: offer.id },
    action,
    journeyId,
    before: { state: offer.state, version: offer.version },
    after: { state, word, version },
  });
}
