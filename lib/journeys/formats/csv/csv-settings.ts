import { z } from "zod";
import { nameSchema, titleSchema } from "@/lib/core/fields";
import { departmentIdSchema, journeyIdSchema, serviceIdSchema } from "@/lib/core/ids";
import { scoreRangeSchema } from "../score-mapping";
import { csvFields, matchedFields } from "./csv-fields";
import { csvLimits } from "./csv-limits";

/** Where what a file brings goes: new journeys of a department's lead, or the end of one that is there. */
export const csvTargetSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("new"),
    leadDepartmentId: departmentIdSchema,
    serviceId: serviceIdSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal("existing"), journeyId: journeyIdSchema }),
]);
export type CsvTarget = z.infer<typeof csvTargetSchema>;

/** What a person decided about the values of one column: by the cell's text, a key or a department's id. */
const chosenValuesSchema = z.record(z.string().max(500), z.string().max(100));

/** What a person decided about a file. */
export const csvSettingsSchema = z.strictObject({
  delimiter: z.string().length(1),
  /** What each column holds; null for one that is left out. */
  columns: z.array(z.enum(csvFields).nullable()).min(1).max(csvLimits.columns),
  /** Only where it is not what the words say by themselves. */
  values: z.partialRecord(z.enum(matchedFields), chosenValuesSchema),
  /** The scale of the file's scores. */
  range: scoreRangeSchema,
  /** The journey of rows that name none. */
  title: titleSchema,
  /** The stage of rows that name none. */
  stageName: nameSchema,
  /** Whose touchpoints are that name no department: the lead department's, or nobody's here. */
  unnamed: z.enum(["lead", "nobody"]),
  target: csvTargetSchema,
});
export type CsvSettings = z.infer<typeof csvSettingsSchema>;
