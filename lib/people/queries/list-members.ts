import { sql } from "drizzle-orm";
import { z } from "zod";
import { departmentMembers, departments, invitations, memberships } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { departmentBadgeSchema, departmentRoleSchema } from "@/lib/departments/model";
import { invitationSchema, memberSchema } from "../model";

const memberListItemSchema = memberSchema.extend({
  departments: z.array(departmentBadgeSchema.extend({ role: departmentRoleSchema })),
  /** The only owner left, who can be neither demoted nor removed. */
  lastOwner: z.boolean(),
  abilities: z.object({ manage: z.boolean() }),
});
export type MemberListItem = z.infer<typeof memberListItemSchema>;

const memberListSchema = z.object({
  members: z.array(memberListItemSchema),
  /** Open and lapsed ones, newest first, for whoever may invite; else empty. */
  invitations: z.array(invitationSchema),
  /** Live departments, to invite into. */
  departments: z.array(departmentBadgeSchema),
  abilities: z.object({ manage: z.boolean(), manageOwners: z.boolean() }),
});

type MemberRow = Omit<z.input<typeof memberListItemSchema>, "abilities">;
type Around = {
  departments: z.input<typeof departmentBadgeSchema>[];
  invitations: z.input<typeof invitationSchema>[];
};

export const listMembers = defineQuery({
  name: "member.list",
  summary:
    "The organisation's people with their departments and roles, and open invitations for whoever may invite",
  input: z.strictObject({ includeArchived: z.boolean().default(false) }),
  output: memberListSchema,
  async run(ctx, { includeArchived }) {
    ctx.authorise("workspace.view", {});
    const manage = ctx.can("member.manage", {});
    const manageOwners = manage && ctx.can("organisation.delete", {});
    const people = await ctx.tx.execute<MemberRow>(sql`
      select m.id as "membershipId", m.user_id as "userId", m.name, m.email, m.role, m.version,
        to_json(m.archived_at) as "archivedAt",
        m.role = 'owner' and m.archived_at is null
          and count(*) filter (where m.role = 'owner' and m.archived_at is null) over () = 1 as "lastOwner",
        (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name, 'colour', d.colour, 'role', p.role)
            order by lower(d.name)), '[]')
          from ${departmentMembers} p
          join ${departments} d on d.organisation_id = p.organisation_id and d.id = p.department_id
          where p.membership_id = m.id and d.archived_at is null) as departments
      from ${memberships} m
      where ${includeArchived}::boolean or m.archived_at is null
      order by m.archived_at is not null, lower(m.name), m.id`);
    const around = await ctx.tx.execute<Around>(sql`
      select
        (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name, 'colour', d.colour) order by lower(d.name)), '[]')
          from ${departments} d where d.archived_at is null) as departments,
        (select coalesce(jsonb_agg(jsonb_build_object(
            'invitationId', i.id, 'email', i.email, 'name', i.name, 'role', i.role, 'departmentRole', i.department_role,
            'department', case when d.id is null then null
              else jsonb_build_object('id', d.id, 'name', d.name, 'colour', d.colour) end,
            'invitedBy', i.invited_by, 'expiresAt', i.expires_at, 'expired', i.expires_at <= ${ctx.now.toISOString()}::timestamptz
          ) order by i.created_at desc), '[]')
          from ${invitations} i
          left join ${departments} d on d.organisation_id = i.organisation_id and d.id = i.department_id
          where ${manage}::boolean and i.accepted_at is null and i.revoked_at is null) as invitations`);
    const [row] = around.rows;
    if (!row) throw new Error("the invitations were not read");
    const members = people.rows.map((member) => ({
      ...member,
      abilities: { manage: member.role === "owner" ? manageOwners : manage },
    }));
    return { members, ...row, abilities: { manage, manageOwners } };
  },
});
