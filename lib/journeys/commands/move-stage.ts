import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { versionSchema } from "@/lib/core/fields";
import { stageIdSchema } from "@/lib/core/ids";
import { assertEditableStage } from "../assert-editable-stage";
import { stageHeaderSchema } from "../presented-map";
import { stagePlace } from "../stage-place";
import { findStage, lockStage } from "../stage-row";
import { writeStage } from "../write-stage";

export const moveStage = defineCommand({
  name: "stage.move",
  summary: "Put a stage, with its touchpoints, somewhere else in its journey",
  input: z.strictObject({
    stageId: stageIdSchema,
    expectedVersion: versionSchema,
    /** Null: the first of the journey. */
    after: stageIdSchema.nullable(),
  }),
  output: stageHeaderSchema,
  async run(ctx, { stageId, expectedVersion, after }) {
    const { journey, stage } = await lockStage(ctx, stageId);
    const before = after ? await findStage(ctx, after) : null;
    ctx.authorise("journey.edit", { departmentIds: [journey.leadDepartmentId] });
    assertEditableStage(ctx, journey, stage, expectedVersion);
    const position = await stagePlace(ctx, journey.id, before, stageId);
    return writeStage(ctx, journey, stage, { position });
  },
});
