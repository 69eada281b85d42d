import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { journeyIdSchema, stageIdSchema } from "@/lib/core/ids";
import { insertStages } from "../insert-stages";
import { assertLiveJourney, homeOf, lockJourney } from "../journey-row";
import { newStageFieldsSchema } from "../model";
import { presentStage } from "../present-stage";
import { stageHeaderSchema } from "../presented-map";
import { stagePlace } from "../stage-place";
import { findStage } from "../stage-row";

export const createStage = defineCommand({
  name: "stage.create",
  summary: "Add a stage to a journey",
  input: z.strictObject({
    journeyId: journeyIdSchema,
    /** Null: the first of the journey; left out: the last. */
    after: stageIdSchema.nullable().optional(),
    fields: newStageFieldsSchema,
  }),
  output: stageHeaderSchema,
  async run(ctx, { journeyId, after, fields }) {
    const journey = await lockJourney(ctx, journeyId, "whole");
    const before = typeof after === "string" ? await findStage(ctx, after) : after;
    ctx.authorise("journey.edit", { departmentIds: [journey.leadDepartmentId] });
    assertLiveJourney(journey);
    const position = await stagePlace(ctx, journeyId, before);
    const [stage] = await insertStages(ctx, journeyId, [{ fields, position }]);
    if (!stage) throw new Error("the stage was not made");
    return presentStage(ctx, stage, homeOf(journey));
  },
});
