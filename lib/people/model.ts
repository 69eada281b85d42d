import { z } from "zod";
import { emailSchema, nameSchema } from "@/lib/core/fields";
import { departmentIdSchema, invitationIdSchema, membershipIdSchema, userIdSchema } from "@/lib/core/ids";
import { departmentBadgeSchema, departmentRoleSchema } from "@/lib/departments/model";

/** Roles in an organisation, the widest first. */
export const organisationRoles = ["owner", "admin", "leader", "member", "viewer"] as const;
export const organisationRoleSchema = z.enum(organisationRoles);
export type OrganisationRole = z.infer<typeof organisationRoleSchema>;

export const invitationFieldsSchema = z.strictObject({
  email: emailSchema,
  name: nameSchema,
  role: organisationRoleSchema,
  /** The department joined on acceptance, if any, and the role in it. */
  departmentId: departmentIdSchema.nullable(),
  departmentRole: departmentRoleSchema.nullable(),
});

/** A membership as the commands on it present it. */
export const memberSchema = z.object({
  membershipId: membershipIdSchema,
  userId: userIdSchema,
  name: z.string(),
  email: z.string(),
  role: organisationRoleSchema,
  version: z.int(),
  archivedAt: z.string().nullable(),
});
export type Member = z.infer<typeof memberSchema>;

/** An invitation as the people settings show it. */
export const invitationSchema = z.object({
  invitationId: invitationIdSchema,
  email: z.string(),
  name: z.string(),
  role: organisationRoleSchema,
  department: departmentBadgeSchema.nullable(),
  departmentRole: departmentRoleSchema.nullable(),
  invitedBy: z.string(),
  expiresAt: z.string(),
  expired: z.boolean(),
});
export type Invitation = z.infer<typeof invitationSchema>;

/** Members who can be mentioned. */
const foundPersonSchema = z.object({ id: membershipIdSchema, name: z.string() });
export type FoundPerson = z.infer<typeof foundPersonSchema>;
export const foundPeopleSchema = z.object({ people: z.array(foundPersonSchema) });
