import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { journeyIdSchema, stageIdSchema, touchpointIdSchema } from "@/lib/core/ids";
import { loadJourneyOrder } from "../journey-order";
import { assertLiveJourney, lockJourney } from "../journey-row";
import { loadTouchpoints } from "../load-touchpoint";
import { mapTouchpointSchema } from "../presented-touchpoint";
import { findStage } from "../stage-row";
import { findTouchpoint, lockTouchpoints } from "../touchpoint-row";
import { updateTouchpointRow } from "../write-touchpoint";

export const moveTouchpoints = defineCommand({
  name: "touchpoint.move-several",
  summary:
    "Put several touchpoints of a journey somewhere else in it, one after another: all of them, or none",
  input: z.strictObject({
    journeyId: journeyIdSchema,
    /** In the order in which they are to stand. */
    touchpoints: z
      .array(z.strictObject({ touchpointId: touchpointIdSchema, expectedVersion: versionSchema }))
      .min(1)
      .max(200)
      .refine((all) => new Set(all.map((one) => one.touchpointId)).size === all.length, {
        error: "duplicate",
      }),
    stageId: stageIdSchema,
    /** Null: the first of the stage; left out: the last. */
    after: touchpointIdSchema.nullable().optional(),
  }),
  output: z.object({ touchpoints: z.array(mapTouchpointSchema) }),
  async run(ctx, { journeyId, touchpoints: moving, stageId, after }) {
    const journey = await lockJourney(ctx, journeyId, "whole");
    const ids = moving.map(({ touchpointId }) => touchpointId);
    const found = await lockTouchpoints(ctx, journeyId, ids);
    const pairs = moving.map(({ touchpointId, expectedVersion }) => {
      const row = found.get(touchpointId);
      if (!row) throw notFound();
      return { row, expectedVersion };
    });
    const stage = await findStage(ctx, stageId);
    if (after) await findTouchpoint(ctx, after);
    ctx.authorise("journey.edit", { departmentIds: [journey.leadDepartmentId] });
    const stale = pairs.filter(({ row, expectedVersion }) => row.version !== expectedVersion);
    if (stale.length > 0) {
      const moved = stale.map(({ row }) => row.id);
      throw conflict({ touchpoints: await loadTouchpoints(ctx, moved, journey) });
    }
    assertLiveJourney(journey);
    if (pairs.some(({ row }) => row.archivedAt)) throw invalid({ "": "archived" });
    if (stage.journeyId !== journeyId) throw invalid({ stageId: "not-in-journey" });
    if (stage.archivedAt) throw invalid({ stageId: "stage-archived" });
    if (after && ids.includes(after)) throw invalid({ after: "same" });
    const order = await loadJourneyOrder(ctx, journeyId);
    let before = after;
    for (const { row } of pairs) {
      const place = order.put(row.id, { stageId, after: before }, "after");
      await updateTouchpointRow(ctx, journey, row, place, "touchpoint.move");
      before = row.id;
    }
    return { touchpoints: await loadTouchpoints(ctx, ids, journey) };
  },
});
