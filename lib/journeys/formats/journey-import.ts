import { z } from "zod";
import { departmentIdSchema } from "@/lib/core/ids";
import { textSchema } from "@/lib/core/fields";
import { journeyFieldsSchema, newStageFieldsSchema, newTouchpointFieldsSchema } from "../model";

/** How much one import may bring. */
export const importLimits = { stages: 100, touchpoints: 1000 } as const;

const importedTouchpointSchema = newTouchpointFieldsSchema.extend({
  /** In whose name; null only for what nobody of ours controls. */
  departmentId: departmentIdSchema.nullable(),
});
const importedStageSchema = newStageFieldsSchema.extend({ touchpoints: z.array(importedTouchpointSchema) });

/** A whole journey as an import's preview showed it. */
export const journeyImportSchema = z.strictObject({
  title: journeyFieldsSchema.shape.title,
  goal: journeyFieldsSchema.shape.goal.optional(),
  /** What the source says of the journey; kept as its expectations. */
  description: textSchema.optional(),
  serviceId: journeyFieldsSchema.shape.serviceId,
  leadDepartmentId: journeyFieldsSchema.shape.leadDepartmentId,
  stages: z
    .array(importedStageSchema)
    .max(importLimits.stages)
    .refine(
      (list) => list.reduce((sum, stage) => sum + stage.touchpoints.length, 0) <= importLimits.touchpoints,
      {
        error: "too-many",
      },
    ),
});
export type JourneyImport = z.infer<typeof journeyImportSchema>;
