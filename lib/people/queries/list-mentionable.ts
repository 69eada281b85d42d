import { sql } from "drizzle-orm";
import { z } from "zod";
import { memberships } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { lineSchema } from "@/lib/core/fields";
import type { MembershipId } from "@/lib/core/ids";
import { foundPeopleSchema } from "../model";

const most = 8;

export const listMentionable = defineQuery({
  name: "member.list-mentionable",
  summary: "A few members whose name begins, or has a word that begins, with what is typed",
  input: z.strictObject({ text: lineSchema.default("") }),
  output: foundPeopleSchema,
  async run(ctx, { text }) {
    ctx.authorise("workspace.view", {});
    const { rows } = await ctx.tx.execute<{ id: MembershipId; name: string }>(sql`
      select id, name from ${memberships}
      where archived_at is null
        and (starts_with(lower(name), lower(${text})) or position(' ' || lower(${text}) in lower(name)) > 0)
      order by starts_with(lower(name), lower(${text})) desc, lower(name), id limit ${most}`);
    return { people: rows };
  },
});
