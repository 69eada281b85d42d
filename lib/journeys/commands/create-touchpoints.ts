import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { departmentIdSchema, stageIdSchema, touchpointIdSchema } from "@/lib/core/ids";
import { findDepartments } from "../find-references";
import { assertOwner, insertTouchpoints } from "../insert-touchpoints";
import { assertLiveJourney } from "../journey-row";
import { loadTouchpoints } from "../load-touchpoint";
import { newTouchpointFieldsSchema } from "../model";
import { mapTouchpointSchema } from "../presented-touchpoint";
import { lockStage } from "../stage-row";
import { touchpointPlaces } from "../touchpoint-place";
import { addableBy, findTouchpoint } from "../touchpoint-row";

const newTouchpointSchema = z.strictObject({
  /** Null only for what nobody of ours controls. */
  departmentId: departmentIdSchema.nullable(),
  fields: newTouchpointFieldsSchema,
});

export const createTouchpoints = defineCommand({
  name: "touchpoint.create-several",
  summary: "Add several touchpoints to a stage, one after another: all of them, or none",
  input: z.strictObject({
    stageId: stageIdSchema,
    /** Null: the first of the stage; left out: the last. */
    after: touchpointIdSchema.nullable().optional(),
    touchpoints: z.array(newTouchpointSchema).min(1).max(200),
  }),
  output: z.object({ touchpoints: z.array(mapTouchpointSchema) }),
  async run(ctx, { stageId, after, touchpoints }) {
    const departmentIds = [...new Set(touchpoints.map(({ departmentId }) => departmentId))];
    const owners = await findDepartments(ctx, departmentIds);
    const before = typeof after === "string" ? await findTouchpoint(ctx, after) : after;
    const { journey, stage } = await lockStage(ctx, stageId);
    for (const departmentId of departmentIds)
      ctx.authorise("touchpoint.add", addableBy(departmentId, journey.leadDepartmentId));
    assertLiveJourney(journey);
    if (stage.archivedAt) throw invalid({ stageId: "stage-archived" });
    for (const [index, { departmentId, fields }] of touchpoints.entries()) {
      const path = `touchpoints.${index}.departmentId`;
      if (departmentId !== null && owners.archived.has(departmentId)) throw invalid({ [path]: "archived" });
      assertOwner(fields.control, departmentId, path);
    }
    const places = await touchpointPlaces(ctx, stageId, before, touchpoints.length);
    const rows = touchpoints.map((touchpoint, index) => ({
      stageId,
      position: places[index] ?? "",
      ...touchpoint,
    }));
    const ids = await insertTouchpoints(ctx, journey.id, rows);
    return { touchpoints: await loadTouchpoints(ctx, ids, journey) };
  },
});
