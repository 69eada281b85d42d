import { eq } from "drizzle-orm";
import { z } from "zod";
import { memberships } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { membershipIdSchema } from "@/lib/core/ids";
import { authoriseRoles, lockWithOwners, presentMember } from "../membership-row";
import { memberSchema } from "../model";

export const removeMember = defineCommand({
  name: "member.remove",
  summary: "Remove somebody from the organisation; they can be restored",
  input: z.strictObject({ membershipId: membershipIdSchema, expectedVersion: versionSchema }),
  output: memberSchema,
  async run(ctx, { membershipId, expectedVersion }) {
    const { row, isLastOwner } = await lockWithOwners(ctx, membershipId);
    authoriseRoles(ctx, [row.role]);
    const before = presentMember(row);
    if (row.version !== expectedVersion) throw conflict(before);
    if (row.archivedAt) throw invalid({ "": "archived" });
    if (isLastOwner) throw invalid({ "": "last-owner" });
    const [removed] = await ctx.tx
      .update(memberships)
      .set({ archivedAt: ctx.now, version: row.version + 1, updatedAt: ctx.now })
      .where(eq(memberships.id, membershipId))
      .returning();
    if (!removed) throw new Error("the member was not removed");
    const after = presentMember(removed);
    ctx.record({ entity: { kind: "member", id: membershipId }, before, after });
    return after;
  },
});
