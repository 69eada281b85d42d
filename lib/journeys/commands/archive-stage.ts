import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { stageIdSchema, type TouchpointId } from "@/lib/core/ids";
import { assertEditableStage } from "../assert-editable-stage";
import { loadTouchpoints } from "../load-touchpoint";
import { moveStageTouchpoints, stageHasTouchpoints } from "../move-stage-touchpoints";
import { stageHeaderSchema } from "../presented-map";
import { mapTouchpointSchema } from "../presented-touchpoint";
import { findStage, lockStage } from "../stage-row";
import { writeStage } from "../write-stage";

export const archiveStage = defineCommand({
  name: "stage.archive",
  summary: "Archive a stage and say which stage takes over its touchpoints",
  input: z.strictObject({
    stageId: stageIdSchema,
    expectedVersion: versionSchema,
    /** May be left out when the stage has no touchpoints. */
    moveTouchpointsTo: stageIdSchema.optional(),
  }),
  /** With the touchpoints that moved, as they now stand. */
  output: stageHeaderSchema.extend({ touchpoints: z.array(mapTouchpointSchema) }),
  async run(ctx, { stageId, expectedVersion, moveTouchpointsTo }) {
    const { journey, stage } = await lockStage(ctx, stageId);
    const heir = moveTouchpointsTo ? await findStage(ctx, moveTouchpointsTo) : null;
    ctx.authorise("journey.edit", { departmentIds: [journey.leadDepartmentId] });
    assertEditableStage(ctx, journey, stage, expectedVersion);
    let moved: TouchpointId[] = [];
    if (heir) {
      if (heir.id === stageId) throw invalid({ moveTouchpointsTo: "same" });
      if (heir.journeyId !== journey.id) throw invalid({ moveTouchpointsTo: "not-in-journey" });
      if (heir.archivedAt) throw invalid({ moveTouchpointsTo: "stage-archived" });
      moved = await moveStageTouchpoints(ctx, journey, stageId, heir.id);
    } else if (await stageHasTouchpoints(ctx, stageId)) {
      throw invalid({ "": "stage-not-empty" });
    }
    const archived = await writeStage(ctx, journey, stage, { archivedAt: ctx.now });
    return { ...archived, touchpoints: await loadTouchpoints(ctx, moved, journey) };
  },
});
