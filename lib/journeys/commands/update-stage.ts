import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { versionSchema } from "@/lib/core/fields";
import { stageIdSchema } from "@/lib/core/ids";
import { assertEditableStage } from "../assert-editable-stage";
import { stageFieldsSchema } from "../model";
import { stageHeaderSchema } from "../presented-map";
import { someChanges } from "../some-changes";
import { lockStage } from "../stage-row";
import { writeStage } from "../write-stage";

export const updateStage = defineCommand({
  name: "stage.update",
  summary: "Change a stage's name, phase or what the customer wants in it",
  input: z.strictObject({
    stageId: stageIdSchema,
    expectedVersion: versionSchema,
    changes: someChanges(stageFieldsSchema),
  }),
  output: stageHeaderSchema,
  async run(ctx, { stageId, expectedVersion, changes }) {
    const { journey, stage } = await lockStage(ctx, stageId);
    ctx.authorise("journey.edit", { departmentIds: [journey.leadDepartmentId] });
    assertEditableStage(ctx, journey, stage, expectedVersion);
    return writeStage(ctx, journey, stage, changes);
  },
});
