import { timingSafeEqual } from "node:crypto";
import type { Actor, PersonActor } from "@/lib/core/actor";
import type { DepartmentId, InvitationId, ShareLinkId, UserId } from "@/lib/core/ids";
import { ownReachStates, permissionRoles, permissions, type PermissionRole } from "./permissions";

/** What a permission is asked about; leave out what the record has not. */
export type Resource = {
  /** The departments whose own record this is. */
  departmentIds?: readonly DepartmentId[];
  authorId?: UserId | null;
  state?: string;
  /** Only for accepting an invitation. */
  invitationId?: InvitationId;
  /** Only for opening what a share link shows. */
  shareLink?: { id: ShareLinkId; secretHash: string };
};

/** True only where the table says so: an unknown permission, role or state is a no. */
export function can(actor: Actor, permission: string, resource: Resource): boolean {
  if (permission === "invitation.accept") {
    return actor.kind === "invitee" && resource.invitationId === actor.invitationId;
  }
  if (permission === "share-link.open") return holdsLink(actor, resource.shareLink);
  if (!Object.hasOwn(permissions, permission)) return false;
  if (actor.kind === "system") return true;
  if (actor.kind !== "person") return false;
  return grants(actor, permission as keyof typeof permissions, resource);
}

// In a time that says nothing of how much of the secret was right.
function holdsLink(actor: Actor, link: Resource["shareLink"]): boolean {
  if (actor.kind !== "visitor" || !link) return false;
  const [held, kept] = [Buffer.from(actor.secretHash), Buffer.from(link.secretHash)];
  return held.length === kept.length && timingSafeEqual(held, kept) && link.id === actor.shareLinkId;
}

function grants(actor: PersonActor, permission: keyof typeof permissions, resource: Resource): boolean {
  const row = permissions[permission];
  return heldRoles(actor).some(({ role, departmentId }) => {
    switch (row[role]) {
      case "org":
        return true;
      case "dept":
        return departmentId !== null && (resource.departmentIds ?? []).includes(departmentId);
      case "own": {
        const states = ownReachStates[permission];
        const inState = !states || (resource.state !== undefined && states.includes(resource.state));
        return inState && resource.authorId === actor.userId;
      }
      default:
        return false;
    }
  });
}

const departmentRoles = new Set<string>(["manager", "editor"]);

// A manager in the organisation column, or an owner in the department's, is a role nobody can have.
function heldRoles(actor: PersonActor): { role: PermissionRole; departmentId: DepartmentId | null }[] {
  const held: { role: PermissionRole; departmentId: DepartmentId | null }[] = [];
  const organisationRole = permissionRoles.find((role) => role === actor.role);
  if (organisationRole && !departmentRoles.has(organisationRole))
    held.push({ role: organisationRole, departmentId: null });
  for (const { departmentId, role } of actor.departments) {
    const departmentRole = permissionRoles.find((known) => known === role);
    if (departmentRole && departmentRoles.has(departmentRole))
      held.push({ role: departmentRole, departmentId });
  }
  return held;
}
