import { eq } from "drizzle-orm";
import { z } from "zod";
import { memberships } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { membershipIdSchema } from "@/lib/core/ids";
import { authoriseRoles, lockWithOwners, presentMember } from "../membership-row";
import { memberSchema } from "../model";

export const restoreMember = defineCommand({
  name: "member.restore",
  summary: "Let a removed person back in, with the role and departments they had",
  input: z.strictObject({ membershipId: membershipIdSchema, expectedVersion: versionSchema }),
  output: memberSchema,
  async run(ctx, { membershipId, expectedVersion }) {
    const { row } = await lockWithOwners(ctx, membershipId);
    authoriseRoles(ctx, [row.role]);
    const before = presentMember(row);
    if (row.version !== expectedVersion) throw conflict(before);
    if (!row.archivedAt) throw invalid({ "": "not-archived" });
    const [restored] = await ctx.tx
      .update(memberships)
      .set({ archivedAt: null, version: row.version + 1, updatedAt: ctx.now })
      .where(eq(memberships.id, membershipId))
      .returning();
    if (!restored) throw new Error("the member was not restored");
    const after = presentMember(restored);
    ctx.record({ entity: { kind: "member", id: membershipId }, before, after });
    return after;
  },
});
