import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { journeyIdSchema } from "@/lib/core/ids";
import { assertEditableJourney } from "../assert-editable-journey";
import { lockJourney } from "../journey-row";
import { journeyHeaderSchema } from "../presented-journey";
import { writeJourney } from "../write-journey";

export const unpublishJourney = defineCommand({
  name: "journey.unpublish",
  summary: "Make a published journey a draft again; its versions stay",
  input: z.strictObject({ journeyId: journeyIdSchema, expectedVersion: versionSchema }),
  output: journeyHeaderSchema,
  async run(ctx, { journeyId, expectedVersion }) {
    const journey = await lockJourney(ctx, journeyId, "whole");
    ctx.authorise("journey.publish", { departmentIds: [journey.leadDepartmentId] });
    await assertEditableJourney(ctx, journey, expectedVersion);
    if (journey.state !== "published") throw invalid({ "": "not-published" });
    return writeJourney(ctx, journey, { state: "draft" });
  },
});
