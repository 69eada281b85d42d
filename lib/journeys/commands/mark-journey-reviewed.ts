import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { journeyIdSchema } from "@/lib/core/ids";
import { assertEditableJourney } from "../assert-editable-journey";
import { lockJourney } from "../journey-row";
import { journeyHeaderSchema } from "../presented-journey";
import { writeJourney } from "../write-journey";

export const markJourneyReviewed = defineCommand({
  name: "journey.mark-reviewed",
  summary: "Vouch that a published journey still is how it goes; its review interval begins anew",
  input: z.strictObject({ journeyId: journeyIdSchema, expectedVersion: versionSchema }),
  output: journeyHeaderSchema,
  async run(ctx, { journeyId, expectedVersion }) {
    const journey = await lockJourney(ctx, journeyId, "whole");
    ctx.authorise("journey.publish", { departmentIds: [journey.leadDepartmentId] });
    await assertEditableJourney(ctx, journey, expectedVersion);
    if (journey.state !== "published") throw invalid({ "": "not-published" });
    return writeJourney(ctx, journey, { lastReviewedAt: ctx.now });
  },
});
