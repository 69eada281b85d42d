import { sql } from "drizzle-orm";
import { z } from "zod";
import {
  departmentMembers,
  departments,
  improvements,
  isCurrentJourneyJ,
  journeys,
  memberships,
  services,
  stages,
  touchpoints,
} from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { departmentSchema } from "../model";

const departmentListItemSchema = departmentSchema.extend({
  counts: z.object({
    touchpoints: z.int(),
    journeysLed: z.int(),
    services: z.int(),
    /** Neither closed nor cancelled. */
    improvementsOpen: z.int(),
    people: z.int(),
  }),
});
export type DepartmentListItem = z.infer<typeof departmentListItemSchema>;

const departmentListSchema = z.object({
  departments: z.array(departmentListItemSchema),
  abilities: z.object({ create: z.boolean() }),
});

export const listDepartments = defineQuery({
  name: "department.list",
  summary: "The departments with how much each owns",
  input: z.strictObject({ includeArchived: z.boolean().default(false) }),
  output: departmentListSchema,
  async run(ctx, { includeArchived }) {
    ctx.authorise("workspace.view", {});
    const visible = sql`j.archived_at is null and ${isCurrentJourneyJ} and (${ctx.can("journey.view-draft", {})}::boolean or j.state = 'published')`;
    const result = await ctx.tx.execute<z.input<typeof departmentListItemSchema>>(sql`
      select d.id, d.name, d.colour, d.description, d.contact, d.version, to_json(d.archived_at) as "archivedAt",
        jsonb_build_object(
          'touchpoints', (select count(*) from ${touchpoints} t
             join ${journeys} j on j.organisation_id = t.organisation_id and j.id = t.journey_id
             join ${stages} s on s.organisation_id = t.organisation_id and s.id = t.stage_id
             where t.department_id = d.id and t.archived_at is null and s.archived_at is null and ${visible}),
          'journeysLed', (select count(*) from ${journeys} j where j.lead_department_id = d.id and ${visible}),
          'services', (select count(*) from ${services} v where v.owner_department_id = d.id and v.archived_at is null),
          'improvementsOpen', (select count(*) from ${improvements} i
             where i.department_id = d.id and i.archived_at is null and i.state not in ('closed', 'cancelled')),
          'people', (select count(*) from ${departmentMembers} p
             join ${memberships} m on m.organisation_id = p.organisation_id and m.id = p.membership_id
             where p.department_id = d.id and m.archived_at is null)
        ) as counts
      from ${departments} d
      where ${includeArchived}::boolean or d.archived_at is null
      order by d.archived_at is not null, lower(d.name)`);
    return { departments: result.rows, abilities: { create: ctx.can("department.manage", {}) } };
  },
});
