import { z } from "zod";
import { departmentIdSchema } from "@/lib/core/ids";
import { newJourneyFieldsSchema, newStageFieldsSchema, newTouchpointFieldsSchema } from "../model";

/** How much one import may bring. */
export const importLimits = { stages: 100, touchpoints: 1000 } as const;

const importedTouchpointSchema = newTouchpointFieldsSchema.extend({
  /** In whose name; null only for what nobody of ours controls. */
  departmentId: departmentIdSchema.nullable(),
});
const importedStageSchema = newStageFieldsSchema.extend({
  touchpoints: z.array(importedTouchpointSchema).max(importLimits.touchpoints),
});

/** A whole journey as an import's preview showed it. */
export const journeyImportSchema = newJourneyFieldsSchema.extend({
  stages: z
    .array(importedStageSchema)
    .max(importLimits.stages)
    .refine(
      (list) => list.reduce((sum, stage) => sum + stage.touchpoints.length, 0) <= importLimits.touchpoints,
      { error: "too-many", params: { limit: importLimits.touchpoints } },
    ),
});
export type JourneyImport = z.infer<typeof journeyImportSchema>;
