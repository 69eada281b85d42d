import { z } from "zod";
import { departmentIdSchema, membershipIdSchema } from "@/lib/core/ids";
import { nameSchema, textSchema, lineSchema } from "@/lib/core/fields";

/** The palette's department colours; each has an ink and a soft ground in both themes (app/tokens.css). */
export const departmentColours = [
  "blue",
  "amber",
  "violet",
  "green",
  "rose",
  "teal",
  "slate",
  "olive",
] as const;
export const departmentColourSchema = z.enum(departmentColours);
export type DepartmentColour = z.infer<typeof departmentColourSchema>;

export const departmentRoles = ["manager", "editor"] as const;
export const departmentRoleSchema = z.enum(departmentRoles);
export type DepartmentRole = z.infer<typeof departmentRoleSchema>;

export const departmentFieldsSchema = z.strictObject({
  name: nameSchema,
  colour: departmentColourSchema,
  description: textSchema,
  contact: lineSchema,
});
export type DepartmentFields = z.infer<typeof departmentFieldsSchema>;

/** What a card or a badge needs of a department. */
export const departmentBadgeSchema = z.object({
  id: departmentIdSchema,
  name: z.string(),
  colour: departmentColourSchema,
});
export type DepartmentBadge = z.infer<typeof departmentBadgeSchema>;

/** A department as its own page and every command on it present it. */
export const departmentSchema = departmentBadgeSchema.extend({
  description: z.string(),
  contact: z.string(),
  version: z.int(),
  archivedAt: z.string().nullable(),
});
export type Department = z.infer<typeof departmentSchema>;

/** Somebody's place in a department. */
export const departmentMemberSchema = z.object({
  departmentId: departmentIdSchema,
  membershipId: membershipIdSchema,
  role: departmentRoleSchema,
});
export type DepartmentMember = z.infer<typeof departmentMemberSchema>;
