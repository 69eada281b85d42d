import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { stageIdSchema } from "@/lib/core/ids";
import { assertLiveJourney, homeOf } from "../journey-row";
import { presentStage } from "../present-stage";
import { stageHeaderSchema } from "../presented-map";
import { lockStage } from "../stage-row";
import { writeStage } from "../write-stage";

export const restoreStage = defineCommand({
  name: "stage.restore",
  summary: "Bring an archived stage back to its place, without the touchpoints that moved on",
  input: z.strictObject({ stageId: stageIdSchema, expectedVersion: versionSchema }),
  output: stageHeaderSchema,
  async run(ctx, { stageId, expectedVersion }) {
    const { journey, stage } = await lockStage(ctx, stageId);
    ctx.authorise("journey.edit", { departmentIds: [journey.leadDepartmentId] });
    if (stage.version !== expectedVersion) throw conflict(presentStage(ctx, stage, homeOf(journey)));
    assertLiveJourney(journey);
    if (!stage.archivedAt) throw invalid({ "": "not-archived" });
    return writeStage(ctx, journey, stage, { archivedAt: null });
  },
});
