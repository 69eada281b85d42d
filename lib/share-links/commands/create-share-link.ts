import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { organisations, shareLinks } from "@/db/schema";
import { calendarDateIn } from "@/lib/core/calendar-date";
import type { WriteContext } from "@/lib/core/context";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { newId, type JourneyId, type ShareLinkId } from "@/lib/core/ids";
import { assertLiveJourney, lockJourney } from "@/lib/journeys/journey-row";
import { madeShareLinkSchema, shareLinkFieldsSchema } from "../model";
import { expiryProblem } from "../rules/expiry-problem";
import { authorNameOf, presentShareLink, recordedShareLink, sharedBy } from "../share-link-row";
import { newShareSecret, shareToken } from "../share-token";

/** More of them nobody looks after. */
const mostOpen = 50;

export const createShareLink = defineCommand({
  name: "share-link.create",
  summary: "Make a link by which somebody without an account can read a journey",
  input: shareLinkFieldsSchema,
  output: madeShareLinkSchema,
  async run(ctx, { expiresOn, ...fields }) {
    const journey = await lockJourney(ctx, fields.journeyId, "whole");
    ctx.authorise("share-link.manage", sharedBy(journey.leadDepartmentId));
    assertLiveJourney(journey);
    const [organisation] = await ctx.tx.select({ timeZone: organisations.timeZone }).from(organisations);
    if (!organisation) throw new Error("the organisation is gone");
    const problem = expiryProblem(expiresOn, calendarDateIn(ctx.now, organisation.timeZone));
    if (problem) throw invalid({ expiresOn: problem });
    await assertRoom(ctx, fields.journeyId);

    const id = newId<ShareLinkId>();
    const { secret, secretHash } = newShareSecret();
    const authorId = ctx.actor.kind === "person" ? ctx.actor.userId : null;
    const [row] = await ctx.tx
      .insert(shareLinks)
      .values({
        ...fields,
        organisationId: ctx.organisationId,
        id,
        secretHash,
        // When the day is over where the organisation is.
        expiresAt: sql`(${expiresOn}::date + 1)::timestamp at time zone ${organisation.timeZone}`,
        authorId,
        createdAt: ctx.now,
      })
      .returning();
    if (!row) throw new Error("the link was not made");
    const link = presentShareLink(row, await authorNameOf(ctx, authorId), ctx.now);
    ctx.record({ entity: { kind: "share-link", id }, after: recordedShareLink(link) });
    return { link, token: shareToken(ctx.organisationId, id, secret) };
  },
});

async function assertRoom(ctx: WriteContext, journeyId: JourneyId): Promise<void> {
  const open = await ctx.tx.$count(
    shareLinks,
    and(eq(shareLinks.journeyId, journeyId), isNull(shareLinks.revokedAt), gt(shareLinks.expiresAt, ctx.now)),
  );
  if (open >= mostOpen) throw invalid({ "": "too-many-links" });
}
