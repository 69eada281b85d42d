import { z } from "zod";
import {
  departmentIdSchema,
  invitationIdSchema,
  membershipIdSchema,
  organisationIdSchema,
  sessionIdSchema,
  userIdSchema,
} from "@/lib/core/ids";

/** What the database's session lookup answers. */
export const sessionSchema = z.object({
  sessionId: sessionIdSchema,
  userId: userIdSchema,
  email: z.string(),
  name: z.string(),
  memberships: z.array(
    z.object({
      organisationId: organisationIdSchema,
      slug: z.string(),
      organisationName: z.string(),
      locale: z.string(),
      timeZone: z.string(),
      membershipId: membershipIdSchema,
      name: z.string(),
      role: z.string(),
      departments: z.array(z.object({ departmentId: departmentIdSchema, role: z.string() })),
    }),
  ),
  invitations: z.array(z.object({ organisationId: organisationIdSchema, invitationId: invitationIdSchema })),
});

/** Who is asking, and where they belong; within a request, which one. */
export type Session = z.infer<typeof sessionSchema> & { requestId?: string };
