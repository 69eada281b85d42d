import { z } from "zod";
import { journeyVersions } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { lineSchema, versionSchema } from "@/lib/core/fields";
import { journeyIdSchema, newId } from "@/lib/core/ids";
import { assertEditableJourney } from "../assert-editable-journey";
import { lockJourney, type JourneyRow } from "../journey-row";
import { loadJourneyMap } from "../load-journey-map";
import { journeyHeaderSchema } from "../presented-journey";
import { journeyScore } from "../rules/journey-score";
import { takeSnapshot } from "../take-snapshot";
import { writeJourney } from "../write-journey";

export const publishJourney = defineCommand({
  name: "journey.publish",
  summary: "Publish the journey's current state as a numbered version",
  input: z.strictObject({
    journeyId: journeyIdSchema,
    expectedVersion: versionSchema,
    /** What is new in this version. */
    note: lineSchema.optional(),
  }),
  output: journeyHeaderSchema,
  async run(ctx, { journeyId, expectedVersion, note = "" }) {
    // The whole journey's lock: nobody changes a touchpoint between the snapshot and its date.
    const journey = await lockJourney(ctx, journeyId, "whole");
    ctx.authorise("journey.publish", { departmentIds: [journey.leadDepartmentId] });
    await assertEditableJourney(ctx, journey, expectedVersion);
    const { snapshot, score } = await publishable(ctx, journey);
    const publishedNumber = journey.publishedNumber + 1;
    await ctx.tx.insert(journeyVersions).values({
      organisationId: ctx.organisationId,
      id: newId<string>(),
      journeyId,
      number: publishedNumber,
      note,
      snapshot,
      score,
      publishedBy: ctx.actor.name,
      publishedAt: ctx.now,
    });
    const changes = { state: "published", publishedNumber, publishedAt: ctx.now, lastReviewedAt: ctx.now };
    return writeJourney(ctx, journey, changes, { after: { note, score } });
  },
});

async function publishable(ctx: WriteContext, journey: JourneyRow) {
  const loaded = await loadJourneyMap(ctx, journey.id);
  if (!loaded) throw new Error("the journey is gone");
  const snapshot = takeSnapshot(ctx, loaded);
  const touchpoints = snapshot.stages.flatMap((stage) => stage.touchpoints);
  if (touchpoints.length === 0) throw invalid({ "": "empty" });
  return { snapshot, score: journeyScore(touchpoints, snapshot.minimumResponses).value };
}
