import { sql } from "drizzle-orm";
import { isCurrentJourney, journeys, touchpoints } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { dashboardFiltersSchema } from "../dashboard-filters";
import {
  dashboardJourneyJson,
  dashboardRestJson,
  type LoadedDashboardJourney,
  type LoadedDashboardRest,
} from "../dashboard-rows";
import { presentDashboard } from "../present-dashboard";
import { dashboardSchema } from "../presented-dashboard";

export const getDashboard = defineQuery({
  name: "dashboard.get",
  summary: "What gets better and what is stuck: journeys, moments of truth, opportunities, improvements",
  input: dashboardFiltersSchema,
  output: dashboardSchema,
  async run(ctx, filters) {
    ctx.authorise("workspace.view", {});
    const drafts = ctx.can("journey.view-draft", {}) ? sql`true` : sql`${journeys.state} <> 'draft'`;
    const { departmentId } = filters;
    const ofDepartment = departmentId
      ? sql`(${journeys.leadDepartmentId} = ${departmentId} or exists (
          select 1 from ${touchpoints} where ${touchpoints.organisationId} = ${journeys.organisationId}
            and ${touchpoints.journeyId} = ${journeys.id} and ${touchpoints.departmentId} = ${departmentId}
            and ${touchpoints.archivedAt} is null))`
      : sql`true`;
    const loaded = await ctx.tx.execute<{ item: LoadedDashboardJourney }>(sql`
      select ${dashboardJourneyJson} as item from ${journeys}
      where ${journeys.archivedAt} is null and ${isCurrentJourney} and ${drafts} and ${ofDepartment} order by lower(${journeys.title})`);
    const rest = await ctx.tx.execute<{ rest: LoadedDashboardRest; zone: string }>(sql`
      select ${dashboardRestJson} as rest, (select time_zone from organisations) as zone`);
    const [row] = rest.rows;
    if (!row) throw new Error("the organisation is missing");
    return presentDashboard(
      loaded.rows.map(({ item }) => item),
      row.rest,
      { filters, now: ctx.now, timeZone: row.zone },
    );
  },
});
