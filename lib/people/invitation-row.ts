import { eq } from "drizzle-orm";
import { departments, invitations } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { notFound } from "@/lib/core/errors";
import type { InvitationId } from "@/lib/core/ids";
import { invitationSchema, type Invitation } from "./model";

export type InvitationRow = typeof invitations.$inferSelect;

/** An invitation, locked; NotFound when this organisation never made it. */
export async function lockInvitation(ctx: ReadContext, invitationId: InvitationId): Promise<InvitationRow> {
  const [row] = await ctx.tx.select().from(invitations).where(eq(invitations.id, invitationId)).for("update");
  if (!row) throw notFound();
  return row;
}

/** The department an invitation leads into; null when it names none. */
export async function findInvitedDepartment(ctx: ReadContext, departmentId: string | null) {
  if (departmentId === null) return null;
  const [row] = await ctx.tx.select().from(departments).where(eq(departments.id, departmentId)).for("share");
  if (!row) throw notFound();
  return row;
}

export function presentInvitation(
  row: InvitationRow,
  department: { id: string; name: string; colour: string } | null,
  now: Date,
): Invitation {
  return invitationSchema.parse({
    ...row,
    invitationId: row.id,
    department,
    expiresAt: row.expiresAt.toISOString(),
    expired: row.expiresAt <= now,
  });
}
