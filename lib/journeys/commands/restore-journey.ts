import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { journeyIdSchema } from "@/lib/core/ids";
import { assertSeenVersion } from "../assert-editable-journey";
import { assertNoDesired } from "../desired-journey";
import { lockJourney } from "../journey-row";
import { journeyHeaderSchema } from "../presented-journey";
import { writeJourney } from "../write-journey";

export const restoreJourney = defineCommand({
  name: "journey.restore",
  summary: "Bring an archived journey back as the draft or published journey that it was",
  input: z.strictObject({ journeyId: journeyIdSchema, expectedVersion: versionSchema }),
  output: journeyHeaderSchema,
  async run(ctx, { journeyId, expectedVersion }) {
    const journey = await lockJourney(ctx, journeyId, "whole");
    ctx.authorise("journey.archive", { departmentIds: [journey.leadDepartmentId] });
    await assertSeenVersion(ctx, journey, expectedVersion);
    if (!journey.archivedAt) throw invalid({ "": "not-archived" });
    if (journey.desiredOfJourneyId) await assertNoDesired(ctx, journey.desiredOfJourneyId);
    return writeJourney(ctx, journey, { archivedAt: null });
  },
});
