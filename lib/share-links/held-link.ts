import { eq } from "drizzle-orm";
import { journeys, shareLinks } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { notFound } from "@/lib/core/errors";
import type { JourneyId } from "@/lib/core/ids";

type HeldLink = typeof shareLinks.$inferSelect & { journeyId: JourneyId };

// Compared with where there is no such link, so that its absence takes no less time.
const noSecretHash = "0".repeat(64);

/**
 * The link whose secret the visitor holds. Unknown, wrong, expired, revoked, its journey archived, no visitor at all:
 * each is NotFound in the same way, after the same one look.
 */
export async function heldLink(ctx: ReadContext): Promise<HeldLink> {
  if (ctx.actor.kind !== "visitor") throw notFound();
  const { shareLinkId: id } = ctx.actor;
  const [found] = await ctx.tx
    .select({ row: shareLinks, journeyArchivedAt: journeys.archivedAt })
    .from(shareLinks)
    .innerJoin(journeys, eq(journeys.id, shareLinks.journeyId))
    .where(eq(shareLinks.id, id));
  const held = { shareLink: { id, secretHash: found?.row.secretHash ?? noSecretHash } };
  const holds = ctx.can("share-link.open", held);
  if (!found || !holds || found.journeyArchivedAt || !stands(found.row, ctx.now)) throw notFound();
  ctx.authorise("share-link.open", held);
  return { ...found.row, journeyId: found.row.journeyId as JourneyId };
}

const stands = ({ revokedAt, expiresAt }: typeof shareLinks.$inferSelect, now: Date) =>
  revokedAt === null && expiresAt > now;
