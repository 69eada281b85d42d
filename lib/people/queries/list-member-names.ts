import { inArray } from "drizzle-orm";
import { z } from "zod";
import { memberships } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { userIdSchema, type UserId } from "@/lib/core/ids";

export const listMemberNames = defineQuery({
  name: "member.list-names",
  summary: "What people of the organisation are called; of anybody else nothing",
  input: z.strictObject({ userIds: z.array(userIdSchema).max(100) }),
  output: z.object({ people: z.array(z.object({ userId: userIdSchema, name: z.string() })) }),
  async run(ctx, { userIds }) {
    ctx.authorise("workspace.view", {});
    const people = await ctx.tx
      .select({ userId: memberships.userId, name: memberships.name })
      .from(memberships)
      .where(inArray(memberships.userId, userIds));
    return { people: people.map(({ userId, name }) => ({ userId: userId as UserId, name })) };
  },
});
