import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import {
  departments,
  improvements,
  improvementStages,
  improvementTouchpoints,
  isCurrentJourney,
  journeys,
  stages,
  touchpoints,
} from "@/db/schema";
import { constantSql } from "@/lib/core/constant-sql";
import type { ReadContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/define-query";
import { lineSchema } from "@/lib/core/fields";
import { departmentIdSchema, serviceIdSchema } from "@/lib/core/ids";
import type { DepartmentBadge } from "@/lib/departments/model";
import { leadDepartmentJson, parentJson, serviceJson } from "../journey-json";
import { journeyStateSchema } from "../model";
import { presentListItem, type LoadedListItem } from "../present-list-item";
import { journeyListSchema } from "../presented-list";
import { reviewStandingJson } from "../review-standing";
import { columnsJson, rowJson } from "../row-json";
import { ruleTouchpointsJson } from "../rule-touchpoints-json";
import { departmentBadgeJson } from "../touchpoint-json";

const inputSchema = z.strictObject({
  serviceId: serviceIdSchema.optional(),
  /** Leads it, or owns a touchpoint in it. */
  departmentId: departmentIdSchema.optional(),
  /** `archived` lists the archived ones alone. */
  state: journeyStateSchema.optional(),
  /** In the title or the customer's goal. */
  text: lineSchema.optional(),
  includeArchived: z.boolean().optional(),
});

export const listJourneys = defineQuery({
  name: "journey.list",
  summary: "The journeys with their scores, curves and what is wrong in them",
  input: inputSchema,
  output: journeyListSchema,
  async run(ctx, input) {
    ctx.authorise("workspace.view", {});
    const { rows: known } = await ctx.tx.execute<{ badge: DepartmentBadge; live: boolean }>(sql`
      select ${departmentBadgeJson} as badge, ${departments.archivedAt} is null as live
      from ${departments} order by lower(${departments.name})`);
    const { rows } = await ctx.tx.execute<{ item: LoadedListItem }>(sql`
      select ${listItemJson} as item from ${journeys}
      where ${sql.join(conditions(ctx, input), sql` and `)} order by lower(${journeys.title}), ${journeys.id}`);
    const badges = known.map(({ badge }) => badge);
    const live = known.filter((one) => one.live).map(({ badge }) => badge);
    return {
      journeys: rows.map(({ item }) => presentListItem(ctx, item, badges)),
      departments: live,
      createFor: live.filter(({ id }) => ctx.can("journey.create", { departmentIds: [id] })),
    };
  },
});

const ofJourney = (table: typeof stages | typeof touchpoints) =>
  sql`${table.organisationId} = ${journeys.organisationId} and ${table.journeyId} = ${journeys.id}`;

const listItemJson = constantSql(
  columnsJson({
    row: rowJson(journeys),
    leadDepartment: leadDepartmentJson,
    service: serviceJson,
    parent: parentJson,
    touchpoints: ruleTouchpointsJson,
    review: reviewStandingJson,
    stageCount: sql`(select count(*)::int from ${stages} where ${ofJourney(stages)} and ${stages.archivedAt} is null)`,
    openImprovementCount: sql`(
    select count(distinct ${improvements.id})::int from (
      select ${improvementTouchpoints.improvementId} as id from ${touchpoints}
      join ${improvementTouchpoints} on ${improvementTouchpoints.organisationId} = ${touchpoints.organisationId}
        and ${improvementTouchpoints.touchpointId} = ${touchpoints.id}
      where ${ofJourney(touchpoints)} and ${touchpoints.archivedAt} is null
      union all select ${improvementStages.improvementId} from ${stages}
      join ${improvementStages} on ${improvementStages.organisationId} = ${stages.organisationId}
        and ${improvementStages.stageId} = ${stages.id}
      where ${ofJourney(stages)} and ${stages.archivedAt} is null) as concerning
    join ${improvements} on ${improvements.organisationId} = ${journeys.organisationId}
      and ${improvements.id} = concerning.id
    where ${improvements.archivedAt} is null
      and ${improvements.state} not in ('closed', 'cancelled'))`,
    changedAt: sql`greatest(${journeys.updatedAt},
    (select max(${stages.updatedAt}) from ${stages} where ${ofJourney(stages)}),
    (select max(${touchpoints.updatedAt}) from ${touchpoints} where ${ofJourney(touchpoints)}))`,
  }),
);

function conditions(ctx: ReadContext, input: z.output<typeof inputSchema>): SQL[] {
  const { serviceId, departmentId, state, text, includeArchived } = input;
  const list = [isCurrentJourney];
  if (!ctx.can("journey.view-draft", {})) list.push(sql`${journeys.state} <> 'draft'`);
  if (state === "archived") list.push(sql`${journeys.archivedAt} is not null`);
  else if (state) list.push(sql`${journeys.state} = ${state} and ${journeys.archivedAt} is null`);
  else if (!includeArchived) list.push(sql`${journeys.archivedAt} is null`);
  if (serviceId) list.push(sql`${journeys.serviceId} = ${serviceId}`);
  if (departmentId) {
    list.push(sql`(${journeys.leadDepartmentId} = ${departmentId} or exists (
      select 1 from ${touchpoints} where ${ofJourney(touchpoints)}
        and ${touchpoints.departmentId} = ${departmentId} and ${touchpoints.archivedAt} is null))`);
  }
  if (text) list.push(sql`strpos(lower(${journeys.title} || ' ' || ${journeys.goal}), lower(${text})) > 0`);
  return list;
}
