import { and, eq, isNull } from "drizzle-orm";
import { departmentMembers, departments, memberships } from "@/db/schema";
import type { InviteeActor } from "@/lib/core/actor";
import type { WriteContext } from "@/lib/core/context";
import { newId, type MembershipId } from "@/lib/core/ids";
import type { InvitationRow } from "./invitation-row";
import type { MembershipRow } from "./membership-row";

/** Makes the invitee a member as the invitation says: anew, back again, or with one more department. */
export async function joinOrganisation(
  ctx: WriteContext,
  invitee: InviteeActor,
  invitation: InvitationRow,
): Promise<MembershipRow> {
  const membership = await settleMembership(ctx, invitee, invitation.role);
  await joinDepartment(ctx, membership.id, invitation);
  return membership;
}

async function settleMembership(
  ctx: WriteContext,
  invitee: InviteeActor,
  role: string,
): Promise<MembershipRow> {
  const { organisationId, userId, email, name } = invitee;
  const [made] = await ctx.tx
    .insert(memberships)
    .values({ organisationId, id: newId<MembershipId>(), userId, email, name, role })
    .onConflictDoNothing({ target: [memberships.organisationId, memberships.userId] })
    .returning();
  if (made) return made;

  const [existing] = await ctx.tx
    .select()
    .from(memberships)
    .where(eq(memberships.userId, userId))
    .for("update");
  if (!existing) throw new Error("the membership was not made");
  // A member by now in another way keeps the role they have.
  if (!existing.archivedAt) return existing;
  // Who was removed and is invited again starts anew: what the invitation says, and nothing from before.
  await ctx.tx.delete(departmentMembers).where(eq(departmentMembers.membershipId, existing.id));
  const [back] = await ctx.tx
    .update(memberships)
    .set({ role, email, name, archivedAt: null, version: existing.version + 1, updatedAt: ctx.now })
    .where(eq(memberships.id, existing.id))
    .returning();
  if (!back) throw new Error("the membership was not restored");
  return back;
}

// A department that was archived meanwhile is passed over; the person joins all the same.
async function joinDepartment(
  ctx: WriteContext,
  membershipId: string,
  invitation: InvitationRow,
): Promise<void> {
  const { organisationId, departmentId, departmentRole } = invitation;
  if (departmentId === null || departmentRole === null) return;
  const [department] = await ctx.tx
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.id, departmentId), isNull(departments.archivedAt)))
    .for("share");
  if (!department) return;
  await ctx.tx
    .insert(departmentMembers)
    .values({ organisationId, id: newId<string>(), departmentId, membershipId, role: departmentRole })
    .onConflictDoNothing();
}
