import { z } from "zod";
import { stageIdSchema } from "@/lib/core/ids";
import { reportedScoreSchema, stagePhaseSchema, touchpointFieldsSchema } from "./model";

/** A touchpoint as a row of a table, with the names of what it belongs to. */
const touchpointRowSchema = z.object({
  ...touchpointFieldsSchema.omit({ attachments: true }).shape,
  stageId: stageIdSchema,
  journey: z.string(),
  stage: z.string(),
  stageGoal: z.string(),
  phase: stagePhaseSchema,
  department: z.string().nullable(),
  reported: reportedScoreSchema.nullable(),
});

export const touchpointListSchema = z.object({ touchpoints: z.array(touchpointRowSchema) });
