import { eq } from "drizzle-orm";
import { z } from "zod";
import { journeys, shareLinks } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { invalid, notFound } from "@/lib/core/errors";
import { shareLinkIdSchema } from "@/lib/core/ids";
import { maySeeState } from "@/lib/journeys/journey-row";
import { shareLinkSchema } from "../model";
import { authorNameOf, presentShareLink, recordedShareLink, sharedBy } from "../share-link-row";

export const revokeShareLink = defineCommand({
  name: "share-link.revoke",
  summary: "End a share link at once; whoever opens it finds nothing there",
  input: z.strictObject({ shareLinkId: shareLinkIdSchema }),
  output: shareLinkSchema,
  async run(ctx, { shareLinkId }) {
    const [found] = await ctx.tx
      .select({ row: shareLinks, leadDepartmentId: journeys.leadDepartmentId, state: journeys.state })
      .from(shareLinks)
      .innerJoin(journeys, eq(journeys.id, shareLinks.journeyId))
      .where(eq(shareLinks.id, shareLinkId))
      .for("update", { of: shareLinks });
    if (!found || !maySeeState(ctx, found.state)) throw notFound();
    ctx.authorise("share-link.manage", sharedBy(found.leadDepartmentId));
    if (found.row.revokedAt) throw invalid({ "": "link-revoked" });
    const authorName = await authorNameOf(ctx, found.row.authorId);
    const before = presentShareLink(found.row, authorName, ctx.now);
    const [row] = await ctx.tx
      .update(shareLinks)
      .set({ revokedAt: ctx.now, updatedAt: ctx.now })
      .where(eq(shareLinks.id, shareLinkId))
      .returning();
    if (!row) throw new Error("the link was not revoked");
    const after = presentShareLink(row, authorName, ctx.now);
    ctx.record({
      entity: { kind: "share-link", id: shareLinkId },
      before: recordedShareLink(before),
      after: recordedShareLink(after),
    });
    return after;
  },
});
