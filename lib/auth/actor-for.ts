import type { PersonActor } from "@/lib/core/actor";
import type { Session } from "./session";

/** The session's person acting in one organisation; null when they are not in it or it does not exist. */
export function actorFor(session: Session, organisationSlug: string): PersonActor | null {
  const membership = session.memberships.find(({ slug }) => slug === organisationSlug);
  if (!membership) return null;
  return {
    kind: "person",
    organisationId: membership.organisationId,
    userId: session.userId,
    membershipId: membership.membershipId,
    email: session.email,
    name: membership.name,
    role: membership.role,
    departments: membership.departments,
    requestId: session.requestId,
  };
}
