import { v7 as uuidv7 } from "uuid";
import { z } from "zod";

/** A typed id: a UUID that the compiler will not mix up with another entity's. */
function idSchema<Brand extends string>() {
  return z.uuid().brand<Brand>();
}

export const organisationIdSchema = idSchema<"organisation">();
export const userIdSchema = idSchema<"user">();
export const membershipIdSchema = idSchema<"membership">();
export const invitationIdSchema = idSchema<"invitation">();
export const departmentIdSchema = idSchema<"department">();
export const serviceIdSchema = idSchema<"service">();
export const personaIdSchema = idSchema<"persona">();
export const journeyIdSchema = idSchema<"journey">();
export const stageIdSchema = idSchema<"stage">();
export const touchpointIdSchema = idSchema<"touchpoint">();
export const improvementIdSchema = idSchema<"improvement">();
export const commentIdSchema = idSchema<"comment">();
export const suggestionIdSchema = idSchema<"suggestion">();
export const handOverIdSchema = idSchema<"hand-over">();
export const notificationIdSchema = idSchema<"notification">();
export const templateIdSchema = idSchema<"template">();
export const shareLinkIdSchema = idSchema<"share-link">();
export const sessionIdSchema = idSchema<"session">();

export type OrganisationId = z.infer<typeof organisationIdSchema>;
export type UserId = z.infer<typeof userIdSchema>;
export type MembershipId = z.infer<typeof membershipIdSchema>;
export type InvitationId = z.infer<typeof invitationIdSchema>;
export type DepartmentId = z.infer<typeof departmentIdSchema>;
export type ServiceId = z.infer<typeof serviceIdSchema>;
export type PersonaId = z.infer<typeof personaIdSchema>;
export type JourneyId = z.infer<typeof journeyIdSchema>;
export type StageId = z.infer<typeof stageIdSchema>;
export type TouchpointId = z.infer<typeof touchpointIdSchema>;
export type ImprovementId = z.infer<typeof improvementIdSchema>;
export type CommentId = z.infer<typeof commentIdSchema>;
export type SuggestionId = z.infer<typeof suggestionIdSchema>;
export type HandOverId = z.infer<typeof handOverIdSchema>;
export type NotificationId = z.infer<typeof notificationIdSchema>;
export type TemplateId = z.infer<typeof templateIdSchema>;
export type ShareLinkId = z.infer<typeof shareLinkIdSchema>;
export type SessionId = z.infer<typeof sessionIdSchema>;

/** A new id, ordered by time so that indexes stay dense. The type says whose it is. */
export function newId<Id extends string>(): Id {
  return uuidv7() as Id;
}
