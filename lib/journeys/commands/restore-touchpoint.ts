import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { touchpointIdSchema } from "@/lib/core/ids";
import { assertLiveJourney } from "../journey-row";
import { loadTouchpoint } from "../load-touchpoint";
import { mapTouchpointSchema } from "../presented-touchpoint";
import { findStage } from "../stage-row";
import { answerableFor, lockTouchpoint } from "../touchpoint-row";
import { writeTouchpoint } from "../write-touchpoint";

export const restoreTouchpoint = defineCommand({
  name: "touchpoint.restore",
  summary: "Bring an archived touchpoint back to its place",
  input: z.strictObject({ touchpointId: touchpointIdSchema, expectedVersion: versionSchema }),
  output: mapTouchpointSchema,
  async run(ctx, { touchpointId, expectedVersion }) {
    const { journey, touchpoint } = await lockTouchpoint(ctx, touchpointId, "part");
    const stage = await findStage(ctx, touchpoint.stageId);
    ctx.authorise("touchpoint.edit", answerableFor(touchpoint.departmentId, journey.leadDepartmentId));
    if (touchpoint.version !== expectedVersion)
      throw conflict(await loadTouchpoint(ctx, touchpointId, journey));
    assertLiveJourney(journey);
    if (!touchpoint.archivedAt) throw invalid({ "": "not-archived" });
    if (stage.archivedAt) throw invalid({ "": "stage-archived" });
    return writeTouchpoint(ctx, journey, touchpoint, { archivedAt: null });
  },
});
