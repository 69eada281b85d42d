import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { journeyIdSchema } from "@/lib/core/ids";
import { restoreWithCurrent } from "../archive-with-current";
import { assertSeenVersion } from "../assert-editable-journey";
import { assertMayStandBeside, lockCurrentOf } from "../desired-journey";
import { lockJourney } from "../journey-row";
import { journeyHeaderSchema } from "../presented-journey";
import { writeJourney } from "../write-journey";

export const restoreJourney = defineCommand({
  name: "journey.restore",
  summary: "Bring an archived journey back as it was, with the desired one that was archived with it",
  input: z.strictObject({ journeyId: journeyIdSchema, expectedVersion: versionSchema }),
  output: journeyHeaderSchema,
  async run(ctx, { journeyId, expectedVersion }) {
    await lockCurrentOf(ctx, journeyId);
    const journey = await lockJourney(ctx, journeyId, "whole");
    ctx.authorise("journey.archive", { departmentIds: [journey.leadDepartmentId] });
    await assertSeenVersion(ctx, journey, expectedVersion);
    if (!journey.archivedAt) throw invalid({ "": "not-archived" });
    if (journey.desiredOfJourneyId) await assertMayStandBeside(ctx, journey.desiredOfJourneyId);
    await restoreWithCurrent(ctx, journey);
    return writeJourney(ctx, journey, { archivedAt: null });
  },
});
