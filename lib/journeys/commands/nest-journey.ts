import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { journeyIdSchema, touchpointIdSchema } from "@/lib/core/ids";
import { assertEditableTouchpoint } from "../assert-editable-touchpoint";
import { assertNoNestedCycle } from "../nested-journey";
import { findParent } from "../parent-journey";
import { mapTouchpointSchema } from "../presented-touchpoint";
import { answerableFor, lockTouchpoint } from "../touchpoint-row";
import { writeTouchpoint } from "../write-touchpoint";

export const nestJourney = defineCommand({
  name: "touchpoint.nest",
  summary: "Let a touchpoint stand for a whole journey, whose score is then its own; or for itself again",
  input: z.strictObject({
    touchpointId: touchpointIdSchema,
    expectedVersion: versionSchema,
    childJourneyId: journeyIdSchema.nullable(),
  }),
  output: mapTouchpointSchema,
  async run(ctx, { touchpointId, expectedVersion, childJourneyId }) {
    const { journey, touchpoint } = await lockTouchpoint(ctx, touchpointId, "part");
    const child = await findParent(ctx, childJourneyId);
    ctx.authorise("touchpoint.edit", answerableFor(touchpoint.departmentId, journey.leadDepartmentId));
    await assertEditableTouchpoint(ctx, journey, touchpoint, expectedVersion);
    if (childJourneyId && childJourneyId !== touchpoint.childJourneyId) {
      // What stands for a journey has its score: in a desired journey that would be no wish.
      if (journey.desiredOfJourneyId) throw invalid({ childJourneyId: "desired" });
      if (child.archived) throw invalid({ childJourneyId: "archived" });
      await assertNoNestedCycle(ctx, journey.id, childJourneyId);
    }
    return writeTouchpoint(ctx, journey, touchpoint, { childJourneyId });
  },
});
