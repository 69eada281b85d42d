import { z } from "zod";
import { journeyReviews } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { textSchema, versionSchema } from "@/lib/core/fields";
import { journeyIdSchema, newId } from "@/lib/core/ids";
import { assertEditableJourney } from "../assert-editable-journey";
import { lockJourney } from "../journey-row";
import { loadJourneyMap } from "../load-journey-map";
import { reviewItemSchema } from "../model/review-items";
import { journeyHeaderSchema } from "../presented-journey";
import { readReview } from "../read-review";
import { writeJourney } from "../write-journey";

export const reviewJourney = defineCommand({
  name: "journey.review",
  summary:
    "Vouch that a published journey still is how it goes, having looked at why it is due; its interval begins anew",
  input: z.strictObject({
    journeyId: journeyIdSchema,
    expectedVersion: versionSchema,
    /** What was looked at: every reason for which it is due must be among them. */
    checked: z.array(reviewItemSchema).max(20),
    note: textSchema.optional(),
  }),
  output: journeyHeaderSchema,
  async run(ctx, { journeyId, expectedVersion, checked, note = "" }) {
    // The whole journey's lock: what is vouched for is what is kept as the basis of the next review.
    const journey = await lockJourney(ctx, journeyId, "whole");
    ctx.authorise("journey.publish", { departmentIds: [journey.leadDepartmentId] });
    await assertEditableJourney(ctx, journey, expectedVersion);
    if (journey.state !== "published") throw invalid({ "": "not-published" });
    if (journey.desiredOfJourneyId) throw invalid({ "": "desired" });
    const loaded = await loadJourneyMap(ctx, journeyId);
    if (!loaded) throw new Error("the journey is gone");
    const { checklist, basis } = readReview(ctx, loaded);
    const answers = checklist.map((item) => ({ ...item, checked: checked.includes(item.item) }));
    // A reason that came up while somebody was reviewing has not been looked at.
    if (answers.some((answer) => answer.reason && !answer.checked))
      throw invalid({ checked: "reason-unchecked" });
    await ctx.tx.insert(journeyReviews).values({
      organisationId: ctx.organisationId,
      id: newId<string>(),
      journeyId,
      reviewedAt: ctx.now,
      reviewedBy: ctx.actor.name,
      note,
      answers,
      basis,
    });
    return writeJourney(ctx, journey, { lastReviewedAt: ctx.now }, { after: { note } });
  },
});
