import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { constantSql } from "@/lib/core/constant-sql";
import { departments, journeyPersonas, journeys, personas, services, stages, touchpoints } from "@/db/schema";
import type { LoadedReference } from "./present-reference";
import { reviewStandingJson, type LoadedReviewStanding } from "./review-standing";
import { columnsJson, rowJson, type JsonRow } from "./row-json";
import { ruleTouchpointsJson, type LoadedRuleTouchpoint } from "./rule-touchpoints-json";
import { departmentBadgeJson } from "./touchpoint-json";

/** A journey with all that its header shows, as `journeyJson` selects it. */
export type LoadedJourney = {
  row: JsonRow<typeof journeys.$inferSelect>;
  leadDepartment: { id: string; name: string; colour: string };
  service: { id: string; name: string; version: number } | null;
  parent: LoadedReference | null;
  children: LoadedReference[];
  containers: LoadedReference[];
  desired: LoadedReference | null;
  desiredOf: LoadedReference | null;
  personas: { id: string; name: string; archived: boolean }[];
  touchpoints: LoadedRuleTouchpoint[];
  changesSincePublished: number | null;
  review: LoadedReviewStanding;
};

const parents = alias(journeys, "parents");
const children = alias(journeys, "children");
const referenceJson = ({ id, title, state, archivedAt }: typeof parents | typeof children) =>
  columnsJson({ id, title, state, archived: sql`${archivedAt} is not null` });

export const leadDepartmentJson = sql`(
  select ${departmentBadgeJson} from ${departments}
  where ${departments.organisationId} = ${journeys.organisationId} and ${departments.id} = ${journeys.leadDepartmentId})`;

export const serviceJson = sql`(
  select ${columnsJson({ id: services.id, name: services.name, version: services.version })} from ${services}
  where ${services.organisationId} = ${journeys.organisationId} and ${services.id} = ${journeys.serviceId})`;

export const parentJson = sql`(
  select ${referenceJson(parents)} from ${journeys} as ${sql.identifier("parents")}
  where ${parents.organisationId} = ${journeys.organisationId} and ${parents.id} = ${journeys.parentJourneyId})`;

const childrenJson = sql`(
  select coalesce(json_agg(${referenceJson(children)} order by lower(${children.title}), ${children.id}), '[]')
  from ${journeys} as ${sql.identifier("children")}
  where ${children.organisationId} = ${journeys.organisationId} and ${children.parentJourneyId} = ${journeys.id}
    and ${children.archivedAt} is null)`;

const desiredOfJson = sql`(
  select ${referenceJson(parents)} from ${journeys} as ${sql.identifier("parents")}
  where ${parents.organisationId} = ${journeys.organisationId} and ${parents.id} = ${journeys.desiredOfJourneyId})`;

// There is one at most that is not archived.
const desiredJson = sql`(
  select ${referenceJson(children)} from ${journeys} as ${sql.identifier("children")}
  where ${children.organisationId} = ${journeys.organisationId} and ${children.desiredOfJourneyId} = ${journeys.id}
    and ${children.archivedAt} is null)`;

const containersJson = sql`(
  select coalesce(json_agg(${referenceJson(parents)} order by lower(${parents.title}), ${parents.id}), '[]')
  from ${journeys} as ${sql.identifier("parents")}
  where ${parents.organisationId} = ${journeys.organisationId} and ${parents.archivedAt} is null and exists (
    select 1 from ${touchpoints} where ${touchpoints.organisationId} = ${parents.organisationId}
      and ${touchpoints.journeyId} = ${parents.id} and ${touchpoints.childJourneyId} = ${journeys.id}
      and ${touchpoints.archivedAt} is null))`;

const { id, name, jobTitle, portraitUrl, quote, preferredChannels } = personas;
const personaJson = columnsJson({
  id,
  name,
  jobTitle,
  portraitUrl,
  quote,
  preferredChannels,
  archived: sql`${personas.archivedAt} is not null`,
});

const personasJson = sql`(
  select coalesce(json_agg(${personaJson} order by ${journeyPersonas.place}), '[]')
  from ${journeyPersonas} join ${personas}
    on ${personas.organisationId} = ${journeyPersonas.organisationId} and ${personas.id} = ${journeyPersonas.personaId}
  where ${journeyPersonas.organisationId} = ${journeys.organisationId} and ${journeyPersonas.journeyId} = ${journeys.id})`;

// Archived ones count: that something is gone is a change too.
const changedAmong = (table: typeof stages | typeof touchpoints) => sql`(
  select count(*)::int from ${table}
  where ${table.organisationId} = ${journeys.organisationId} and ${table.journeyId} = ${journeys.id}
    and ${table.updatedAt} > ${journeys.publishedAt})`;

/** Selects a `LoadedJourney` for each row of `journeys` in scope. */
export const journeyJson = constantSql(
  columnsJson({
    row: rowJson(journeys),
    leadDepartment: leadDepartmentJson,
    service: serviceJson,
    parent: parentJson,
    children: childrenJson,
    containers: containersJson,
    desired: desiredJson,
    desiredOf: desiredOfJson,
    personas: personasJson,
    touchpoints: ruleTouchpointsJson,
    changesSincePublished: sql`case when ${journeys.publishedAt} is not null then
    (${journeys.updatedAt} > ${journeys.publishedAt})::int + ${changedAmong(stages)} + ${changedAmong(touchpoints)} end`,
    review: reviewStandingJson,
  }),
);
