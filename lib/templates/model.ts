import { z } from "zod";
import { nameSchema, textSchema } from "@/lib/core/fields";
import { templateIdSchema } from "@/lib/core/ids";
import { departmentBadgeSchema } from "@/lib/departments/model";

export const templateFieldsSchema = z.strictObject({ name: nameSchema, description: textSchema });

/** A template without what is in it: what every command on one answers. */
export const templateSchema = z.object({
  id: templateIdSchema,
  name: z.string(),
  description: z.string(),
  department: departmentBadgeSchema,
  version: z.int(),
  archivedAt: z.string().nullable(),
});
export type Template = z.infer<typeof templateSchema>;
