import { z } from "zod";
import { departmentIdSchema } from "@/lib/core/ids";
import { importLimits } from "../journey-import";
import { journeyFieldsSchema, newStageFieldsSchema, newTouchpointFieldsSchema } from "../../model";
import { csvLimits } from "./csv-limits";
import { csvTargetSchema } from "./csv-settings";

/** A journey that rows go into: its title, and its stages in order of appearance. */
const csvJourneySchema = z.strictObject({
  title: journeyFieldsSchema.shape.title,
  stages: z.array(newStageFieldsSchema).max(importLimits.stages),
});
export type CsvJourney = z.infer<typeof csvJourneySchema>;

/** A touchpoint with the places of its journey and stage in what is imported. */
export const csvTouchpointSchema = newTouchpointFieldsSchema.extend({
  journey: z.int().min(0).max(csvLimits.journeys),
  stage: z.int().min(0).max(importLimits.stages),
  /** In whose name; null only for what nobody of ours controls. */
  departmentId: departmentIdSchema.nullable(),
});
export type CsvTouchpoint = z.infer<typeof csvTouchpointSchema>;

/** Touchpoints, all at once or as they are read; may be gone through more than once. */
type Touchpoints = Iterable<unknown> | AsyncIterable<unknown>;

/** Whole journeys of touchpoints, as an import's preview showed them. */
export const csvImportSchema = z.strictObject({
  target: csvTargetSchema,
  journeys: z.array(csvJourneySchema).min(1).max(csvLimits.journeys),
  /** Every department in whose name one of the touchpoints is. */
  owners: z.array(departmentIdSchema).max(500),
  /**
   * Each is a `csvTouchpointSchema`; they are looked at one by one as they come. What JSON Schema cannot say of them
   * by itself is told to it.
   */
  touchpoints: z
    .custom<Touchpoints>(
      (value) =>
        Array.isArray(value) ||
        (typeof value === "object" && value !== null && Symbol.asyncIterator in value),
      { error: "invalid_type" },
    )
    .refine((list) => !Array.isArray(list) || list.length <= csvLimits.rows, { error: "too-many" })
    .meta({
      type: "array",
      maxItems: csvLimits.rows,
      items: z.toJSONSchema(csvTouchpointSchema, { io: "input", reused: "inline" }),
    }),
});
export type CsvImport = z.infer<typeof csvImportSchema>;
