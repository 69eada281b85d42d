import type { DepartmentId, InvitationId, MembershipId, OrganisationId, ShareLinkId, UserId } from "./ids";

/** A signed-in member acting in one organisation. */
export type PersonActor = {
  kind: "person";
  organisationId: OrganisationId;
  userId: UserId;
  membershipId: MembershipId;
  email: string;
  name: string;
  role: string;
  departments: readonly { departmentId: DepartmentId; role: string }[];
  /** The request in which they act, for the log. */
  requestId?: string;
};

/** Somebody whose verified e-mail was invited and who is not a member yet. */
export type InviteeActor = {
  kind: "invitee";
  organisationId: OrganisationId;
  userId: UserId;
  invitationId: InvitationId;
  email: string;
  name: string;
};

/** A script or a job of ours. */
export type SystemActor = { kind: "system"; organisationId: OrganisationId; name: string };

/**
 * Whoever came by a share link: nobody that we know. No row of the permission table opens anything to them; the
 * link's own two doors do, to the secret whose hash this is.
 */
export type VisitorActor = {
  kind: "visitor";
  organisationId: OrganisationId;
  shareLinkId: ShareLinkId;
  secretHash: string;
  /** The log has a word for somebody without a name. */
  name: "";
  requestId?: string;
};

export type Actor = PersonActor | InviteeActor | SystemActor | VisitorActor;
