import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { versionSchema } from "@/lib/core/fields";
import { journeyIdSchema } from "@/lib/core/ids";
import { archiveWithCurrent } from "../archive-with-current";
import { assertEditableJourney } from "../assert-editable-journey";
import { lockJourney } from "../journey-row";
import { journeyHeaderSchema } from "../presented-journey";
import { writeJourney } from "../write-journey";

export const archiveJourney = defineCommand({
  name: "journey.archive",
  summary: "Archive a journey with everything in it and the desired one beside it; both can be restored",
  input: z.strictObject({ journeyId: journeyIdSchema, expectedVersion: versionSchema }),
  output: journeyHeaderSchema,
  async run(ctx, { journeyId, expectedVersion }) {
    const journey = await lockJourney(ctx, journeyId, "whole");
    ctx.authorise("journey.archive", { departmentIds: [journey.leadDepartmentId] });
    await assertEditableJourney(ctx, journey, expectedVersion);
    await archiveWithCurrent(ctx, journey);
    return writeJourney(ctx, journey, { archivedAt: ctx.now });
  },
});
