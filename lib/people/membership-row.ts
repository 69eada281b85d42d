import { and, eq, isNull, or } from "drizzle-orm";
import { memberships } from "@/db/schema";
import type { ReadContext, WriteContext } from "@/lib/core/context";
import { notFound } from "@/lib/core/errors";
import type { MembershipId } from "@/lib/core/ids";
import { memberSchema, type Member } from "./model";

export type MembershipRow = typeof memberships.$inferSelect;

/**
 * A membership, locked together with every owner's, always in the same order: of two commands that would
 * each leave the other's owner as the last one, the second waits here and then counts anew.
 */
export async function lockWithOwners(
  ctx: ReadContext,
  membershipId: MembershipId,
): Promise<{ row: MembershipRow; isLastOwner: boolean }> {
  const isOwner = and(eq(memberships.role, "owner"), isNull(memberships.archivedAt));
  const rows = await ctx.tx
    .select()
    .from(memberships)
    .where(or(eq(memberships.id, membershipId), isOwner))
    .orderBy(memberships.id)
    .for("update");
  const row = rows.find(({ id }) => id === membershipId);
  if (!row) throw notFound();
  const owners = rows.filter(({ role, archivedAt }) => role === "owner" && archivedAt === null);
  return { row, isLastOwner: owners.length === 1 && owners[0]?.id === membershipId };
}

export function presentMember(row: MembershipRow): Member {
  return memberSchema.parse({
    ...row,
    membershipId: row.id,
    archivedAt: row.archivedAt?.toISOString() ?? null,
  });
}

/**
 * Throws Forbidden unless the actor may manage people of all these roles. Making or unmaking an owner is
 * transferring the organisation, which the table leaves to owners.
 */
export function authoriseRoles(ctx: WriteContext, roles: readonly string[]): void {
  ctx.authorise("member.manage", {});
  if (roles.includes("owner")) ctx.authorise("organisation.delete", {});
}
