import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { constantSql } from "@/lib/core/constant-sql";
import {
  departments,
  improvements,
  improvementStages,
  journeys,
  mapViews,
  stages,
  touchpoints,
} from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import type { JourneyId } from "@/lib/core/ids";
import type { DepartmentBadge } from "@/lib/departments/model";
import { changeMarkSql } from "./change-mark";
import { journeyJson, type LoadedJourney } from "./journey-json";
import type { LoadedMapView } from "./present-map-view";
import type { MapStage } from "./presented-map";
import { columnsJson, rowJson, type JsonRow } from "./row-json";
import { departmentBadgeJson, touchpointJson, type LoadedTouchpoint } from "./touchpoint-json";

/** A journey with everything in it, archived parts too, in order: one statement whatever its size. */
export type LoadedMap = {
  journey: LoadedJourney;
  changeMark: string;
  stages: JsonRow<typeof stages.$inferSelect>[];
  /** The open improvements that take up a stage, the oldest first. */
  stageImprovements: ({ stageId: string } & MapStage["openImprovements"][number])[];
  /** Of a desired journey, those of the current one. */
  currentStages: JsonRow<typeof stages.$inferSelect>[];
  touchpoints: LoadedTouchpoint[];
  departments: DepartmentBadge[];
  /** How the reader likes to see maps; null where they never chose. */
  view: LoadedMapView | null;
};

const currents = alias(stages, "current_stages");
const mapColumns = constantSql(sql`${journeyJson} as "journey",
  ${changeMarkSql} as "changeMark",
  (select coalesce(json_agg(${rowJson(stages)} order by ${stages.position}, ${stages.id}), '[]')
    from ${stages} where ${stages.organisationId} = ${journeys.organisationId}
      and ${stages.journeyId} = ${journeys.id}) as "stages",
  (select coalesce(json_agg(${columnsJson({
    stageId: improvementStages.stageId,
    id: improvements.id,
    title: improvements.title,
    state: improvements.state,
  })} order by ${improvements.createdAt}, ${improvements.id}), '[]')
    from ${improvementStages}
    join ${stages} on ${stages.organisationId} = ${improvementStages.organisationId}
      and ${stages.id} = ${improvementStages.stageId}
    join ${improvements} on ${improvements.organisationId} = ${improvementStages.organisationId}
      and ${improvements.id} = ${improvementStages.improvementId}
    where ${stages.organisationId} = ${journeys.organisationId} and ${stages.journeyId} = ${journeys.id}
      and ${improvements.archivedAt} is null and ${improvements.state} not in ('closed', 'cancelled')) as "stageImprovements",
  (select coalesce(json_agg(${rowJson(currents)}), '[]') from ${stages} as ${sql.identifier("current_stages")}
    where ${currents.organisationId} = ${journeys.organisationId}
      and ${currents.journeyId} = ${journeys.desiredOfJourneyId}) as "currentStages",
  (select coalesce(json_agg(${touchpointJson} order by ${touchpoints.position}, ${touchpoints.id}), '[]')
    from ${touchpoints} where ${touchpoints.organisationId} = ${journeys.organisationId}
      and ${touchpoints.journeyId} = ${journeys.id}) as "touchpoints",
  (select coalesce(json_agg(${departmentBadgeJson} order by lower(${departments.name})), '[]')
    from ${departments} where ${departments.organisationId} = ${journeys.organisationId}
      and ${departments.archivedAt} is null) as "departments"`);

const viewJson = constantSql(columnsJson({ lanes: mapViews.lanes, version: mapViews.version }));

/** Undefined when this organisation has no such journey. */
export async function loadJourneyMap(ctx: ReadContext, journeyId: JourneyId): Promise<LoadedMap | undefined> {
  const reader = ctx.actor.kind === "person" ? ctx.actor.membershipId : null;
  const result = await ctx.tx.execute<LoadedMap>(
    sql`select ${mapColumns}, (select ${viewJson} from ${mapViews}
        where ${mapViews.organisationId} = ${journeys.organisationId} and ${mapViews.membershipId} = ${reader}) as "view"
      from ${journeys} where ${journeys.id} = ${journeyId}`,
  );
  return result.rows[0];
}
