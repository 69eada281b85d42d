import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { journeyIdSchema } from "@/lib/core/ids";
import { assertEditableJourney } from "../assert-editable-journey";
import { lockJourney } from "../journey-row";
import { findVersions, versionNumberSchema } from "../journey-version";
import { restoredVersionSchema, type LeftAlone } from "../presented-restored";
import { restoreJourneyFields } from "../restoring/restore-journey-fields";
import { archiveLaterStages, restoreStages } from "../restoring/restore-stages";
import { restoreTouchpoints } from "../restoring/restore-touchpoints";
import { writeJourney } from "../write-journey";

export const restoreVersion = defineCommand({
  name: "journey.restore-version",
  summary: "Make a journey what a published version says, as far as one may edit what is in it",
  input: z.strictObject({
    journeyId: journeyIdSchema,
    expectedVersion: versionSchema,
    number: versionNumberSchema,
  }),
  output: restoredVersionSchema,
  async run(ctx, { journeyId, expectedVersion, number }) {
    const journey = await lockJourney(ctx, journeyId, "whole");
    ctx.authorise("journey.edit", { departmentIds: [journey.leadDepartmentId] });
    await assertEditableJourney(ctx, journey, expectedVersion);
    const { snapshot } = (await findVersions(ctx, journeyId, [number]))(number);
    const fields = await restoreJourneyFields(ctx, journey, snapshot);
    const stages = await restoreStages(ctx, journey, snapshot);
    const touchpoints = await restoreTouchpoints(ctx, journey, snapshot);
    const later = await archiveLaterStages(ctx, journey, snapshot, touchpoints.occupied);
    const own = Object.keys(fields.columns).length > 0 || fields.personas !== null;
    const changed = Number(own) + stages + touchpoints.changed + later.changed;
    const leftAlone: LeftAlone[] = [
      ...fields.leftAlone,
      ...touchpoints.leftAlone,
      ...later.kept.map(({ name }) => ({ kind: "stage" as const, title: name, reason: "occupied" as const })),
    ];
    if (changed === 0 && leftAlone.length === 0) throw invalid({ number: "same" });
    const written = await writeJourney(ctx, journey, own ? { ...fields.columns, updatedAt: ctx.now } : {}, {
      before: fields.personas?.before,
      after: { ...fields.personas?.after, restoredNumber: number },
    });
    return { journey: written, changed, leftAlone };
  },
});
