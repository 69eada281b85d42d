import { sql } from "drizzle-orm";
import {
  departments,
  improvements,
  improvementTouchpoints,
  journeys,
  journeyVersions,
  touchpoints,
} from "@/db/schema";
import { constantSql } from "@/lib/core/constant-sql";
import type { DepartmentBadge } from "@/lib/departments/model";
import { departmentBadgeJson } from "@/lib/journeys/touchpoint-json";
import { columnsJson, rowJson, type JsonRow } from "@/lib/journeys/row-json";
import { ruleTouchpointsJsonWith, type LoadedRuleTouchpoint } from "@/lib/journeys/rule-touchpoints-json";
import { reviewStandingJson, type LoadedReviewStanding } from "@/lib/journeys/review-standing";

type Touchpoint = LoadedRuleTouchpoint & { title: string; takenUp: boolean };

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
export const dashboardJourneyJson = constantSql(
  columnsJson({
    row: rowJson(journeys),
    serviceVersion: sql`(select version from services where services.organisation_id = ${journeys.organisationId} and services.id = ${journeys.serviceId})`,
    review: reviewStandingJson,
    touchpoints: ruleTouchpointsJsonWith({ title: touchpoints.title, takenUp: openImprovement }),
    versions: sql`(
    select coalesce(json_agg(json_build_object('score', ${journeyVersions.score}, 'publishedAt', ${journeyVersions.publishedAt})
      order by ${journeyVersions.number} desc), '[]')
    from ${journeyVersions}
    where ${journeyVersions.organisationId} = ${journeys.organisationId} and ${journeyVersions.journeyId} = ${journeys.id})`,
  }),
);

const { id, title, departmentId, state, focus, dueOn, stateSince } = improvements;
const { measure, baseline, target, outcome, createdAt, approvedAt, closedAt } = improvements;
const asked = {
  ...{ id, title, departmentId, state, focus, dueOn, stateSince },
  ...{ measure, baseline, target, outcome, createdAt, approvedAt, closedAt },
};

/** An improvement as far as the dashboard asks. */
export type LoadedDashboardImprovement = JsonRow<Pick<typeof improvements.$inferSelect, keyof typeof asked>>;

/** Selects everything else in one row: departments and improvements. */
export const dashboardRestJson = constantSql(sql`json_build_object(
  'departments', (select coalesce(json_agg(${departmentBadgeJson} order by lower(${departments.name})), '[]') from ${departments}),
  'live', (select coalesce(json_agg(${departments.id}), '[]') from ${departments} where ${departments.archivedAt} is null),
  'improvements', (select coalesce(json_agg(${columnsJson(asked)} order by ${improvements.createdAt}), '[]')
    from ${improvements} where ${improvements.archivedAt} is null))`);

export type LoadedDashboardRest = {
  departments: DepartmentBadge[];
  live: string[];
  improvements: LoadedDashboardImprovement[];
};
