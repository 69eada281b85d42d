import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { touchpointIdSchema } from "@/lib/core/ids";
import { assertLiveJourney } from "../journey-row";
import { findVersions, versionNumberSchema } from "../journey-version";
import { loadTouchpoint } from "../load-touchpoint";
import { mapTouchpointSchema } from "../presented-touchpoint";
import { fieldsToRestore } from "../restoring/fields-to-restore";
import { nestingToRestore } from "../restoring/nesting-to-restore";
import { findStage } from "../stage-row";
import { answerableFor, lockTouchpoint } from "../touchpoint-row";
import { writeTouchpoint } from "../write-touchpoint";

export const restoreTouchpointFromVersion = defineCommand({
  name: "touchpoint.restore-from-version",
  summary:
    "Make one touchpoint say what a published version says of it, and bring it back if it was archived",
  input: z.strictObject({
    touchpointId: touchpointIdSchema,
    expectedVersion: versionSchema,
    number: versionNumberSchema,
  }),
  output: mapTouchpointSchema,
  async run(ctx, { touchpointId, expectedVersion, number }) {
    const { journey, touchpoint } = await lockTouchpoint(ctx, touchpointId, "part");
    const stage = await findStage(ctx, touchpoint.stageId);
    ctx.authorise("touchpoint.edit", answerableFor(touchpoint.departmentId, journey.leadDepartmentId));
    if (touchpoint.version !== expectedVersion)
      throw conflict(await loadTouchpoint(ctx, touchpointId, journey));
    assertLiveJourney(journey);
    const { snapshot } = (await findVersions(ctx, journey.id, [number]))(number);
    const said = snapshot.stages.flatMap((one) => one.touchpoints).find(({ id }) => id === touchpointId);
    if (!said) throw invalid({ number: "not-in-version" });
    const back = touchpoint.archivedAt === null ? {} : { archivedAt: null };
    if (touchpoint.archivedAt && stage.archivedAt) throw invalid({ "": "stage-archived" });
    const nesting = await nestingToRestore(ctx, journey, touchpoint, said);
    const changes = { ...fieldsToRestore(touchpoint, said), ...back, ...nesting.changes };
    if (Object.keys(changes).length === 0) throw invalid({ number: "same" });
    return writeTouchpoint(ctx, journey, touchpoint, changes);
  },
});
