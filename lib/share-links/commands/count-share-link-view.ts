import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { shareLinks } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { AppError } from "@/lib/core/errors";
import { heldLink } from "../held-link";

export const countShareLinkView = defineCommand({
  name: "share-link.count-view",
  summary: "Count that somebody looked at what a share link shows",
  input: z.strictObject({}),
  output: z.object({ views: z.int() }),
  async run(ctx) {
    const { id } = await heldLink(ctx);
    // Every view counts in the log as well, so a minute holds some sixty: nobody can fill it by looking.
    const now = sql`${ctx.now.toISOString()}::timestamptz`;
    const [counted] = await ctx.tx
      .update(shareLinks)
      .set({
        views: sql`${shareLinks.views} + 1`,
        lastViewedAt: ctx.now,
        pacedUntil: sql`greatest(${shareLinks.pacedUntil}, ${now}) + interval '1 second'`,
      })
      .where(
        and(
          eq(shareLinks.id, id),
          sql`coalesce(${shareLinks.pacedUntil}, ${now}) < ${now} + interval '1 minute'`,
        ),
      )
      .returning({ views: shareLinks.views });
    if (!counted) throw new AppError({ kind: "rate-limited" });
    const { views } = counted;
    ctx.record({ entity: { kind: "share-link", id }, before: { views: views - 1 }, after: { views } });
    return { views };
  },
});
