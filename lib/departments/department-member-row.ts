import { and, eq } from "drizzle-orm";
import { departmentMembers, memberships } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { notFound } from "@/lib/core/errors";
import type { DepartmentId, MembershipId } from "@/lib/core/ids";
import { departmentMemberSchema, type DepartmentMember } from "./model";

/** Somebody's place in a department, locked; NotFound when they have none. */
export async function lockDepartmentMember(
  ctx: ReadContext,
  departmentId: DepartmentId,
  membershipId: MembershipId,
): Promise<DepartmentMember> {
  const [row] = await ctx.tx
    .select()
    .from(departmentMembers)
    .where(
      and(eq(departmentMembers.departmentId, departmentId), eq(departmentMembers.membershipId, membershipId)),
    )
    .for("update");
  if (!row) throw notFound();
  return departmentMemberSchema.parse(row);
}

/** The member's name, for the log; NotFound for a stranger. `archived` says that they were removed. */
export async function findMembership(ctx: ReadContext, membershipId: MembershipId) {
  const [row] = await ctx.tx
    .select({ name: memberships.name, archivedAt: memberships.archivedAt })
    .from(memberships)
    .where(eq(memberships.id, membershipId))
    .for("share");
  if (!row) throw notFound();
  return { name: row.name, archived: row.archivedAt !== null };
}
