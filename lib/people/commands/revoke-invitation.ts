import { eq } from "drizzle-orm";
import { z } from "zod";
import { invitations } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { invitationIdSchema } from "@/lib/core/ids";
import { findInvitedDepartment, lockInvitation, presentInvitation } from "../invitation-row";
import { authoriseRoles } from "../membership-row";
import { invitationSchema } from "../model";

export const revokeInvitation = defineCommand({
  name: "invitation.revoke",
  summary: "Withdraw an invitation that nobody has accepted yet",
  input: z.strictObject({ invitationId: invitationIdSchema }),
  output: invitationSchema,
  async run(ctx, { invitationId }) {
    const row = await lockInvitation(ctx, invitationId);
    authoriseRoles(ctx, [row.role]);
    if (row.acceptedAt) throw invalid({ "": "already-accepted" });
    if (row.revokedAt) throw invalid({ "": "already-revoked" });
    const department = await findInvitedDepartment(ctx, row.departmentId);
    await ctx.tx
      .update(invitations)
      .set({ revokedAt: ctx.now, updatedAt: ctx.now })
      .where(eq(invitations.id, invitationId));
    const revoked = presentInvitation(row, department, ctx.now);
    ctx.record({ entity: { kind: "invitation", id: invitationId }, before: revoked });
    return revoked;
  },
});
