import { sql, type SQL } from "drizzle-orm";
import {
  departments,
  improvements,
  improvementStages,
  improvementTouchpoints,
  journeys,
  memberships,
  organisations,
  stages,
  touchpoints,
} from "@/db/schema";
import { calendarDateIn } from "@/lib/core/calendar-date";
import type { ReadContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/define-query";
import type { DepartmentBadge } from "@/lib/departments/model";
import { departmentBadgeJson } from "@/lib/journeys/touchpoint-json";
import { backlogFiltersSchema, type BacklogFilters } from "../backlog-filters";
import { improvementJson, type LoadedImprovement } from "../improvement-json";
import { presentImprovement } from "../present-improvement";
import { backlogSchema } from "../presented-improvement";

type Setting = { departments: DepartmentBadge[]; people: { id: string; name: string }[]; timeZone: string };

export const listImprovements = defineQuery({
  name: "improvement.list",
  summary: "The backlog: improvements with their state, priority and proof, filtered",
  input: backlogFiltersSchema,
  output: backlogSchema,
  async run(ctx, filters) {
    ctx.authorise("workspace.view", {});
    const settings = await ctx.tx.execute<{ setting: Setting }>(sql`
      select json_build_object(
        'departments', (select coalesce(json_agg(${departmentBadgeJson} order by lower(${departments.name})), '[]')
          from ${departments} where ${departments.archivedAt} is null),
        'people', (select coalesce(json_agg(json_build_object('id', ${memberships.userId}, 'name', ${memberships.name})
          order by lower(${memberships.name})), '[]') from ${memberships} where ${memberships.archivedAt} is null),
        'timeZone', (select ${organisations.timeZone} from ${organisations})) as setting`);
    const setting = settings.rows[0]?.setting;
    if (!setting) throw new Error("the organisation is missing");
    const { rows } = await ctx.tx.execute<{ improvement: LoadedImprovement }>(sql`
      select ${improvementJson} as improvement from ${improvements}
      where ${sql.join(conditions(ctx, filters, setting.timeZone), sql` and `)}
      order by ${improvements.focus} desc, ${improvements.createdAt} desc, ${improvements.id}`);
    return {
      improvements: rows.map(({ improvement }) => presentImprovement(ctx, improvement)),
      departments: setting.departments,
      people: setting.people.map(({ id, name }) => ({ id, name })),
      mayPropose: ctx.can("improvement.propose", {}),
    };
  },
});

function conditions(ctx: ReadContext, filters: BacklogFilters, timeZone: string): SQL[] {
  const today = calendarDateIn(ctx.now, timeZone);
  const open = sql`${improvements.state} not in ('closed', 'cancelled')`;
  const list = [filters.includeArchived ? sql`true` : sql`${improvements.archivedAt} is null`];
  if (filters.state === "open") list.push(open);
  else if (filters.state) list.push(sql`${improvements.state} = ${filters.state}`);
  if (filters.departmentId) list.push(sql`${improvements.departmentId} = ${filters.departmentId}`);
  if (filters.assigneeId) list.push(sql`${improvements.assigneeId} = ${filters.assigneeId}`);
  if (filters.focus) list.push(sql`${improvements.focus}`);
  if (filters.overdue) list.push(sql`${open} and ${improvements.dueOn} < ${today}`);
  if (filters.outcome) list.push(closedLastYear(filters.outcome, today));
  if (filters.text) {
    list.push(
      sql`strpos(lower(${improvements.title} || ' ' || ${improvements.problem}), lower(${filters.text})) > 0`,
    );
  }
  const drafts = ctx.can("journey.view-draft", {});
  if (filters.journeyId) {
    const inJourney = concerning(sql`${touchpoints.journeyId} = ${filters.journeyId}`, drafts);
    list.push(sql`(${inJourney} or ${takingUpStage(sql`${filters.journeyId}`, drafts)})`);
  }
  if (filters.touchpointId) list.push(concerning(sql`${touchpoints.id} = ${filters.touchpointId}`, drafts));
  return list;
}

// That an improvement concerns a draft is told only to those who may see drafts.
function concerning(wanted: SQL, drafts: boolean): SQL {
  return sql`exists (
    select 1 from ${improvementTouchpoints}
    join ${touchpoints} on ${touchpoints.organisationId} = ${improvementTouchpoints.organisationId}
      and ${touchpoints.id} = ${improvementTouchpoints.touchpointId}
    join ${journeys} on ${journeys.organisationId} = ${touchpoints.organisationId} and ${journeys.id} = ${touchpoints.journeyId}
    where ${improvementTouchpoints.organisationId} = ${improvements.organisationId}
      and ${improvementTouchpoints.improvementId} = ${improvements.id}
      and ${wanted} ${drafts ? sql`` : sql`and ${journeys.state} <> 'draft'`})`;
}

// Of a stage with nothing in it there is no touchpoint to concern.
function takingUpStage(journeyId: SQL, drafts: boolean): SQL {
  return sql`exists (
    select 1 from ${improvementStages}
    join ${stages} on ${stages.organisationId} = ${improvementStages.organisationId}
      and ${stages.id} = ${improvementStages.stageId}
    join ${journeys} on ${journeys.organisationId} = ${stages.organisationId} and ${journeys.id} = ${stages.journeyId}
    where ${improvementStages.organisationId} = ${improvements.organisationId}
      and ${improvementStages.improvementId} = ${improvements.id}
      and ${stages.journeyId} = ${journeyId} ${drafts ? sql`` : sql`and ${journeys.state} <> 'draft'`})`;
}

// The rows behind the dashboard's count of what helped: the same twelve months, the current one included.
function closedLastYear(outcome: NonNullable<BacklogFilters["outcome"]>, today: string): SQL {
  const since = sql`(date_trunc('month', ${today}::date) - interval '11 months')`;
  const found =
    outcome === "unknown" ? sql`${improvements.outcome} is null` : sql`${improvements.outcome} = ${outcome}`;
  return sql`${improvements.closedAt} >= ${since} and ${found}`;
}
