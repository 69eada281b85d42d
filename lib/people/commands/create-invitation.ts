import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { invitations, memberships } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { newId, type InvitationId } from "@/lib/core/ids";
import { findInvitedDepartment, presentInvitation } from "../invitation-row";
import { authoriseRoles } from "../membership-row";
import { invitationFieldsSchema, invitationSchema } from "../model";

const lifetimeMs = 14 * 24 * 3_600_000;

export const createInvitation = defineCommand({
  name: "invitation.create",
  summary: "Invite somebody by e-mail; their first sign-in with that address makes them a member",
  input: invitationFieldsSchema,
  output: invitationSchema,
  async run(ctx, fields) {
    const department = await findInvitedDepartment(ctx, fields.departmentId);
    authoriseRoles(ctx, [fields.role]);
    if (department?.archivedAt) throw invalid({ departmentId: "archived" });
    if (department && !fields.departmentRole) throw invalid({ departmentRole: "required" });
    if (!department && fields.departmentRole) throw invalid({ departmentId: "required" });
    await assertNotYetInvited(ctx, fields.email);
    const [row] = await ctx.tx
      .insert(invitations)
      .values({
        ...fields,
        organisationId: ctx.organisationId,
        id: newId<InvitationId>(),
        invitedBy: ctx.actor.name,
        expiresAt: new Date(ctx.now.getTime() + lifetimeMs),
      })
      .returning();
    if (!row) throw new Error("the invitation was not made");
    const created = presentInvitation(row, department, ctx.now);
    ctx.record({ entity: { kind: "invitation", id: created.invitationId }, after: created });
    return created;
  },
});

async function assertNotYetInvited(ctx: WriteContext, email: string): Promise<void> {
  // Two administrators inviting the same person at the same time wait for one another here.
  await ctx.tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.organisationId}:${email}`}, 0))`,
  );
  const [member] = await ctx.tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.email, email), isNull(memberships.archivedAt)))
    .limit(1);
  if (member) throw invalid({ email: "already-member" });
  const [pending] = await ctx.tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(
        eq(invitations.email, email),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, ctx.now),
      ),
    )
    .limit(1);
  if (pending) throw invalid({ email: "already-invited" });
}
