import { sql } from "drizzle-orm";
import {
  departments,
  improvements,
  improvementTouchpoints,
  journeys,
  journeyVersions,
  stages,
  touchpoints,
} from "@/db/schema";
import type { DepartmentBadge } from "@/lib/departments/model";
import { departmentBadgeJson } from "@/lib/journeys/touchpoint-json";
import { columnsJson, rowJson, type JsonRow } from "@/lib/journeys/row-json";
import { reviewStandingJson, type LoadedReviewStanding } from "@/lib/journeys/review-standing";

type Touchpoint = JsonRow<typeof touchpoints.$inferSelect> & { takenUp: boolean };

/** A journey as `dashboardJourneyJson` selects it. */
export type LoadedDashboardJourney = {
  row: JsonRow<typeof journeys.$inferSelect>;
  serviceVersion: number | null;
  review: LoadedReviewStanding;
  touchpoints: Touchpoint[];
  versions: { score: number | null; publishedAt: string }[];
};

const openImprovement = sql`exists (
  select 1 from ${improvementTouchpoints} join ${improvements}
    on ${improvements.organisationId} = ${improvementTouchpoints.organisationId}
    and ${improvements.id} = ${improvementTouchpoints.improvementId}
  where ${improvementTouchpoints.organisationId} = ${touchpoints.organisationId}
    and ${improvementTouchpoints.touchpointId} = ${touchpoints.id}
    and ${improvements.archivedAt} is null and ${improvements.state} not in ('closed', 'cancelled'))`;

/** Selects a `LoadedDashboardJourney` for each journey in scope. */
export const dashboardJourneyJson = columnsJson({
  row: rowJson(journeys),
  serviceVersion: sql`(select version from services where services.organisation_id = ${journeys.organisationId} and services.id = ${journeys.serviceId})`,
  review: reviewStandingJson,
  touchpoints: sql`(
    select coalesce(json_agg(to_jsonb(${rowJson(touchpoints)}) || jsonb_build_object('takenUp', ${openImprovement})
      order by ${stages.position}, ${stages.id}, ${touchpoints.position}, ${touchpoints.id}), '[]')
    from ${touchpoints} join ${stages}
      on ${stages.organisationId} = ${touchpoints.organisationId} and ${stages.id} = ${touchpoints.stageId}
    where ${touchpoints.organisationId} = ${journeys.organisationId} and ${touchpoints.journeyId} = ${journeys.id}
      and ${touchpoints.archivedAt} is null)`,
  versions: sql`(
    select coalesce(json_agg(json_build_object('score', ${journeyVersions.score}, 'publishedAt', ${journeyVersions.publishedAt})
      order by ${journeyVersions.number} desc), '[]')
    from ${journeyVersions}
    where ${journeyVersions.organisationId} = ${journeys.organisationId} and ${journeyVersions.journeyId} = ${journeys.id})`,
});

/** An improvement as far as the dashboard asks. */
export type LoadedDashboardImprovement = JsonRow<typeof improvements.$inferSelect>;

/** Selects everything else in one row: departments and improvements. */
export const dashboardRestJson = sql`json_build_object(
  'departments', (select coalesce(json_agg(${departmentBadgeJson} order by lower(${departments.name})), '[]') from ${departments}),
  'live', (select coalesce(json_agg(${departments.id}), '[]') from ${departments} where ${departments.archivedAt} is null),
  'improvements', (select coalesce(json_agg(${rowJson(improvements)} order by ${improvements.createdAt}), '[]')
    from ${improvements} where ${improvements.archivedAt} is null))`;

export type LoadedDashboardRest = {
  departments: DepartmentBadge[];
  live: string[];
  improvements: LoadedDashboardImprovement[];
};
