import { eq } from "drizzle-orm";
import { z } from "zod";
import { invitations } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { notFound } from "@/lib/core/errors";
import { invitationIdSchema } from "@/lib/core/ids";
import { lockInvitation } from "../invitation-row";
import { joinOrganisation } from "../join-organisation";
import { presentMember } from "../membership-row";
import { memberSchema } from "../model";

export const acceptInvitation = defineCommand({
  name: "invitation.accept",
  summary: "Become a member by an invitation to one's own verified e-mail address",
  input: z.strictObject({ invitationId: invitationIdSchema }),
  output: memberSchema,
  async run(ctx, { invitationId }) {
    const invitation = await lockInvitation(ctx, invitationId);
    ctx.authorise("invitation.accept", { invitationId });
    // Only somebody invited can be authorised here; said once more for the compiler.
    if (ctx.actor.kind !== "invitee") throw notFound();
    const spent = invitation.acceptedAt ?? invitation.revokedAt;
    if (spent || invitation.expiresAt <= ctx.now) throw notFound();
    if (invitation.email !== ctx.actor.email.toLowerCase()) throw notFound();

    const membership = presentMember(await joinOrganisation(ctx, ctx.actor, invitation));
    await ctx.tx
      .update(invitations)
      .set({ acceptedAt: ctx.now, updatedAt: ctx.now })
      .where(eq(invitations.id, invitationId));
    ctx.record({ entity: { kind: "invitation", id: invitationId } });
    ctx.record({
      entity: { kind: "member", id: membership.membershipId },
      action: "member.join",
      after: membership,
    });
    return membership;
  },
});
