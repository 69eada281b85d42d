import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { journeys, memberships, shareLinks } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { journeyIdSchema } from "@/lib/core/ids";
import { maySeeState } from "@/lib/journeys/journey-row";
import { shareLinkListSchema } from "../model";
import { presentShareLink, sharedBy } from "../share-link-row";

const shown = 100;

export const listShareLinks = defineQuery({
  name: "share-link.list",
  summary: "A journey's share links with how often they were opened, those that still open first",
  input: z.strictObject({ journeyId: journeyIdSchema }),
  output: shareLinkListSchema,
  async run(ctx, { journeyId }) {
    const [journey] = await ctx.tx
      .select({ leadDepartmentId: journeys.leadDepartmentId, state: journeys.state })
      .from(journeys)
      .where(eq(journeys.id, journeyId));
    if (!journey || !maySeeState(ctx, journey.state)) throw notFound();
    ctx.authorise("share-link.manage", sharedBy(journey.leadDepartmentId));
    const ended = sql`(${shareLinks.revokedAt} is not null or ${shareLinks.expiresAt} <= ${ctx.now.toISOString()}::timestamptz)`;
    const rows = await ctx.tx
      .select({ row: shareLinks, authorName: memberships.name })
      .from(shareLinks)
      .leftJoin(
        memberships,
        and(
          eq(memberships.organisationId, shareLinks.organisationId),
          eq(memberships.userId, shareLinks.authorId),
        ),
      )
      .where(eq(shareLinks.journeyId, journeyId))
      .orderBy(ended, desc(shareLinks.createdAt), desc(shareLinks.id))
      .limit(shown);
    return { links: rows.map(({ row, authorName }) => presentShareLink(row, authorName, ctx.now)) };
  },
});
