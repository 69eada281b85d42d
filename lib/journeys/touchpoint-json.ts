import { sql } from "drizzle-orm";
import { comments, departments, improvements, improvementTouchpoints, touchpoints } from "@/db/schema";
import { rowJson, type JsonRow } from "./row-json";

/** A touchpoint with all that its card shows, as `touchpointJson` selects it. */
export type LoadedTouchpoint = {
  row: JsonRow<typeof touchpoints.$inferSelect>;
  department: { id: string; name: string; colour: string } | null;
  commentCount: number;
  improvements: { id: string; title: string; state: string }[];
};

/** A department as a badge, for the department whose row is in scope. */
export const departmentBadgeJson = sql`json_build_object('id', ${departments.id}, 'name', ${departments.name}, 'colour', ${departments.colour})`;

/** Selects a `LoadedTouchpoint` for each row of `touchpoints` in scope. */
export const touchpointJson = sql`json_build_object(
  'row', ${rowJson(touchpoints)},
  'department', (
    select ${departmentBadgeJson} from ${departments}
    where ${departments.organisationId} = ${touchpoints.organisationId} and ${departments.id} = ${touchpoints.departmentId}),
  'commentCount', (
    select count(*)::int from ${comments}
    where ${comments.organisationId} = ${touchpoints.organisationId} and ${comments.touchpointId} = ${touchpoints.id}
      and ${comments.archivedAt} is null),
  'improvements', (
    select coalesce(json_agg(json_build_object(
      'id', ${improvements.id}, 'title', ${improvements.title}, 'state', ${improvements.state})
      order by ${improvements.createdAt}, ${improvements.id}), '[]')
    from ${improvementTouchpoints} join ${improvements}
      on ${improvements.organisationId} = ${improvementTouchpoints.organisationId}
      and ${improvements.id} = ${improvementTouchpoints.improvementId}
    where ${improvementTouchpoints.organisationId} = ${touchpoints.organisationId}
      and ${improvementTouchpoints.touchpointId} = ${touchpoints.id} and ${improvements.archivedAt} is null))`;
