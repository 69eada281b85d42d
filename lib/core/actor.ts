import type { DepartmentId, InvitationId, MembershipId, OrganisationId, UserId } from "./ids";

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

export type Actor = PersonActor | InviteeActor | SystemActor;
