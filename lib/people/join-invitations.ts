import type { InvitationId, OrganisationId, UserId } from "@/lib/core/ids";
import { execute } from "@/lib/core/execute";
import { acceptInvitation } from "./commands/accept-invitation";

type Arrival = {
  userId: UserId;
  /** Verified by the identity provider. */
  email: string;
  name: string;
  invitations: readonly { organisationId: OrganisationId; invitationId: InvitationId }[];
};

/** Accepts every open invitation of somebody who has just signed in; returns the organisations joined. */
export async function joinInvitations({
  userId,
  email,
  name,
  invitations,
}: Arrival): Promise<OrganisationId[]> {
  const joined: OrganisationId[] = [];
  for (const { organisationId, invitationId } of invitations) {
    const actor = { kind: "invitee", organisationId, userId, invitationId, email, name } as const;
    const result = await execute(acceptInvitation, actor, { invitationId });
    if (result.ok) joined.push(organisationId);
  }
  return joined;
}
