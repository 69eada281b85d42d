import { z } from "zod";
import { departmentIdSchema, serviceIdSchema } from "@/lib/core/ids";
import { nameSchema, textSchema } from "@/lib/core/fields";
import { departmentBadgeSchema } from "@/lib/departments/model";

export const serviceFieldsSchema = z.strictObject({
  name: nameSchema,
  description: textSchema,
  ownerDepartmentId: departmentIdSchema,
});

/** A service as its own page and every command on it present it. */
export const serviceSchema = z.object({
  id: serviceIdSchema,
  name: z.string(),
  description: z.string(),
  ownerDepartment: departmentBadgeSchema,
  version: z.int(),
  archivedAt: z.string().nullable(),
});
export type Service = z.infer<typeof serviceSchema>;
