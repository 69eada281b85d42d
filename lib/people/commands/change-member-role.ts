import { eq } from "drizzle-orm";
import { z } from "zod";
import { memberships } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { membershipIdSchema } from "@/lib/core/ids";
import { authoriseRoles, lockWithOwners, presentMember } from "../membership-row";
import { memberSchema, organisationRoleSchema } from "../model";

export const changeMemberRole = defineCommand({
  name: "member.change-role",
  summary: "Change somebody's role in the organisation",
  input: z.strictObject({
    membershipId: membershipIdSchema,
    expectedVersion: versionSchema,
    role: organisationRoleSchema,
  }),
  output: memberSchema,
  async run(ctx, { membershipId, expectedVersion, role }) {
    const { row, isLastOwner } = await lockWithOwners(ctx, membershipId);
    authoriseRoles(ctx, [row.role, role]);
    const before = presentMember(row);
    if (row.version !== expectedVersion) throw conflict(before);
    if (row.archivedAt) throw invalid({ "": "archived" });
    if (isLastOwner && role !== "owner") throw invalid({ role: "last-owner" });
    const [updated] = await ctx.tx
      .update(memberships)
      .set({ role, version: row.version + 1, updatedAt: ctx.now })
      .where(eq(memberships.id, membershipId))
      .returning();
    if (!updated) throw new Error("the role was not changed");
    const after = presentMember(updated);
    ctx.record({ entity: { kind: "member", id: membershipId }, before, after });
    return after;
  },
});
