import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { assertNewJourney } from "../assert-new-journey";
import { inOrder } from "../in-order";
import { insertJourney } from "../insert-journey";
import { insertStages } from "../insert-stages";
import { loadJourney } from "../load-journey";
import { newJourneyFieldsSchema, newStageFieldsSchema } from "../model";
import { journeyHeaderSchema } from "../presented-journey";

export const createJourney = defineCommand({
  name: "journey.create",
  summary: "Begin a journey in a department's lead, if wished with its first stages",
  input: z.strictObject({
    fields: newJourneyFieldsSchema,
    /** In order. */
    stages: z.array(newStageFieldsSchema).max(20).optional(),
  }),
  output: journeyHeaderSchema,
  async run(ctx, { fields, stages = [] }) {
    await assertNewJourney(ctx, fields, { path: "fields." });
    const journeyId = await insertJourney(ctx, fields);
    await insertStages(ctx, journeyId, inOrder(stages.map((stage) => ({ fields: stage }))));
    return loadJourney(ctx, journeyId);
  },
});
