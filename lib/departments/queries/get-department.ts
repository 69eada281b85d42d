import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import {
  departmentMembers,
  departments,
  handOvers,
  improvements,
  isCurrentJourneyJ,
  journeys,
  memberships,
  organisations,
  services,
  stages,
  suggestions,
  touchpoints,
} from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { departmentIdSchema } from "@/lib/core/ids";
import { presentDepartment } from "../department-row";
import { departmentPageSchema } from "../presented-department";

type Belongings = Omit<z.input<typeof departmentPageSchema>, "department" | "abilities">;

export const getDepartment = defineQuery({
  name: "department.get",
  summary: "One department with its touchpoints, journeys, services, improvements and people",
  input: z.strictObject({ departmentId: departmentIdSchema }),
  output: departmentPageSchema,
  async run(ctx, { departmentId }) {
    ctx.authorise("workspace.view", {});
    const [row] = await ctx.tx.select().from(departments).where(eq(departments.id, departmentId));
    if (!row) throw notFound();
    const mayManage = ctx.can("department.manage", { departmentIds: [departmentId] });
    const mayPeople = !row.archivedAt && ctx.can("department.people", { departmentIds: [departmentId] });
    const visible = sql`j.archived_at is null and (${ctx.can("journey.view-draft", {})}::boolean or j.state = 'published')`;
    const inside = sql`(select 1 from ${departmentMembers} p where p.membership_id = m.id and p.department_id = ${departmentId})`;
    // Fewer answers than count are not handed out at all.
    const result = await ctx.tx.execute<Belongings>(sql`
      select
        o.minimum_responses as "minimumResponses",
        (select coalesce(jsonb_agg(jsonb_build_object(
            'id', t.id, 'title', t.title, 'kind', t.kind, 'channel', t.channel, 'momentOfTruth', t.moment_of_truth,
            'scoreAssumed', t.score_assumed, 'scoreDesired', t.score_desired,
            'reported', case when t.reported_interviewed or t.reported_count >= o.minimum_responses then jsonb_build_object(
              'mean', t.reported_mean, 'n', t.reported_count, 'interviewed', t.reported_interviewed,
              'newest', coalesce(t.reported_newest::text, '')) end,
            'stageName', s.name, 'journey', jsonb_build_object('id', j.id, 'title', j.title, 'state', j.state)
          ) order by lower(j.title), j.id, s.position, t.position), '[]')
          from ${touchpoints} t
          join ${journeys} j on j.organisation_id = t.organisation_id and j.id = t.journey_id
          join ${stages} s on s.organisation_id = t.organisation_id and s.id = t.stage_id
          where t.department_id = ${departmentId} and t.archived_at is null and s.archived_at is null and ${visible}
            and ${isCurrentJourneyJ}
        ) as touchpoints,
        (select coalesce(jsonb_agg(jsonb_build_object(
            'id', w.id, 'kind', w.kind, 'authorName', m.name, 'journeyId', j.id,
            'touchpoint', jsonb_build_object('id', t.id, 'title', t.title)) order by w.created_at, w.id), '[]')
          from (
            select id, touchpoint_id, author_id, created_at, 'suggestion' as kind, null::uuid as from_id, null::uuid as to_id
              from ${suggestions} where state = 'open'
            union all
            select id, touchpoint_id, author_id, created_at, 'offer', from_department_id, to_department_id
              from ${handOvers} where state = 'open' and to_department_id = ${departmentId}
          ) w
          join ${touchpoints} t on t.id = w.touchpoint_id and t.archived_at is null
          join ${journeys} j on j.organisation_id = t.organisation_id and j.id = t.journey_id and ${visible}
          join ${memberships} m on m.organisation_id = t.organisation_id and m.user_id = w.author_id
          where case w.kind when 'offer' then t.department_id is not distinct from w.from_id
            else coalesce(t.department_id, j.lead_department_id) = ${departmentId} end) as waiting,
        (select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'title', j.title, 'state', j.state) order by lower(j.title)), '[]')
          from ${journeys} j where j.lead_department_id = ${departmentId} and ${visible} and ${isCurrentJourneyJ}) as "journeysLed",
        (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name) order by lower(v.name)), '[]')
          from ${services} v where v.owner_department_id = ${departmentId} and v.archived_at is null) as services,
        (select coalesce(jsonb_agg(jsonb_build_object(
            'id', i.id, 'title', i.title, 'state', i.state, 'focus', i.focus, 'dueOn', i.due_on::text
          ) order by i.state in ('closed', 'cancelled'), i.focus desc, i.due_on nulls last, lower(i.title)), '[]')
          from ${improvements} i where i.department_id = ${departmentId} and i.archived_at is null) as improvements,
        (select coalesce(jsonb_agg(jsonb_build_object(
            'membershipId', m.id, 'name', m.name, 'email', m.email, 'organisationRole', m.role, 'role', p.role
          ) order by p.role desc, lower(m.name)), '[]')
          from ${departmentMembers} p
          join ${memberships} m on m.organisation_id = p.organisation_id and m.id = p.membership_id
          where p.department_id = ${departmentId} and m.archived_at is null) as people,
        (select coalesce(jsonb_agg(jsonb_build_object('membershipId', m.id, 'name', m.name, 'email', m.email) order by lower(m.name)), '[]')
          from ${memberships} m
          where ${mayPeople}::boolean and m.archived_at is null and not exists ${inside}) as candidates,
        jsonb_build_object(
          'touchpoints', (select count(*) from ${touchpoints} where department_id = ${departmentId} and archived_at is null),
          'journeys', (select count(*) from ${journeys} where lead_department_id = ${departmentId} and archived_at is null),
          'services', (select count(*) from ${services} where owner_department_id = ${departmentId} and archived_at is null),
          'improvements', (select count(*) from ${improvements} where department_id = ${departmentId} and archived_at is null)
        ) as owns,
        (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name, 'colour', d.colour) order by lower(d.name)), '[]')
          from ${departments} d where d.id <> ${departmentId} and d.archived_at is null) as others
      from ${organisations} o`);
    const [belongings] = result.rows;
    if (!belongings) throw new Error("the department's belongings were not read");
    const department = presentDepartment(row);
    return {
      department,
      ...belongings,
      abilities: {
        edit: mayManage && !row.archivedAt,
        archive: mayManage && !row.archivedAt,
        restore: mayManage && row.archivedAt !== null,
        people: mayPeople,
      },
    };
  },
});
