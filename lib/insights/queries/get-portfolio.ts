import { sql, type SQL } from "drizzle-orm";
import { departments, isCurrentJourney, journeys, journeyVersions, services } from "@/db/schema";
import { constantSql } from "@/lib/core/constant-sql";
import { defineQuery } from "@/lib/core/define-query";
import type { ServiceId } from "@/lib/core/ids";
import type { DepartmentBadge } from "@/lib/departments/model";
import { leadDepartmentJson, serviceJson } from "@/lib/journeys/journey-json";
import { reviewStandingJson } from "@/lib/journeys/review-standing";
import { columnsJson, rowJson } from "@/lib/journeys/row-json";
import { ruleTouchpointsJson } from "@/lib/journeys/rule-touchpoints-json";
import { departmentBadgeJson } from "@/lib/journeys/touchpoint-json";
import { portfolioFiltersSchema } from "../portfolio-filters";
import { presentPortfolio, type LoadedPortfolioJourney } from "../present-portfolio";
import { portfolioSchema } from "../presented-portfolio";

export const getPortfolio = defineQuery({
  name: "portfolio.get",
  summary: "All journeys by service and by what contains them, with score, trend, evidence and what is due",
  input: portfolioFiltersSchema,
  output: portfolioSchema,
  async run(ctx, filters) {
    ctx.authorise("workspace.view", {});
    const { serviceId, departmentId } = filters;
    const wanted: SQL[] = [sql`${journeys.archivedAt} is null`, isCurrentJourney];
    if (!ctx.can("journey.view-draft", {})) wanted.push(sql`${journeys.state} <> 'draft'`);
    if (serviceId) wanted.push(sql`${journeys.serviceId} = ${serviceId}`);
    if (departmentId) wanted.push(sql`${journeys.leadDepartmentId} = ${departmentId}`);
    const { rows } = await ctx.tx.execute<{ item: LoadedPortfolioJourney }>(sql`
      select ${portfolioJourneyJson} as item from ${journeys}
      where ${sql.join(wanted, sql` and `)} order by lower(${journeys.title}), ${journeys.id}`);
    const { rows: choices } = await ctx.tx.execute<Choices>(sql`select ${choicesJson}`);
    return {
      groups: presentPortfolio(
        ctx,
        rows.map(({ item }) => item),
        filters,
      ),
      departments: choices[0]?.departments ?? [],
      services: choices[0]?.services ?? [],
    };
  },
});

type Choices = { departments: DepartmentBadge[]; services: { id: ServiceId; name: string }[] };

const choicesJson = constantSql(sql`
  (select coalesce(json_agg(${departmentBadgeJson} order by lower(${departments.name})), '[]')
    from ${departments} where ${departments.archivedAt} is null) as "departments",
  (select coalesce(json_agg(json_build_object('id', ${services.id}, 'name', ${services.name})
    order by lower(${services.name})), '[]') from ${services} where ${services.archivedAt} is null) as "services"`);

const portfolioJourneyJson = constantSql(
  columnsJson({
    row: rowJson(journeys),
    leadDepartment: leadDepartmentJson,
    service: serviceJson,
    touchpoints: ruleTouchpointsJson,
    review: reviewStandingJson,
    versionScores: sql`(
      select coalesce(json_agg(${journeyVersions.score} order by ${journeyVersions.number}), '[]')
      from ${journeyVersions} where ${journeyVersions.organisationId} = ${journeys.organisationId}
        and ${journeyVersions.journeyId} = ${journeys.id})`,
  }),
);
