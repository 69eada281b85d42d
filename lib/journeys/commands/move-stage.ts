import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { versionSchema } from "@/lib/core/fields";
import { stageIdSchema } from "@/lib/core/ids";
import { assertEditableStage } from "../assert-editable-stage";
import { orderKeySchema } from "../order-key";
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
    /** Null: the first of the journey; left out: the last. */
    after: stageIdSchema.nullable().optional(),
    /** Instead: where it stood once, by its order key. */
    position: orderKeySchema.optional(),
  }),
  output: stageHeaderSchema,
  async run(ctx, { stageId, expectedVersion, after, position }) {
    const { journey, stage } = await lockStage(ctx, stageId);
    const before = typeof after === "string" ? await findStage(ctx, after) : after;
    ctx.authorise("journey.edit", { departmentIds: [journey.leadDepartmentId] });
    assertEditableStage(ctx, journey, stage, expectedVersion);
    const place = await stagePlace(ctx, journey.id, position ?? before, stageId);
    return writeStage(ctx, journey, stage, { position: place });
  },
});
