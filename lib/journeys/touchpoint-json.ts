import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import {
  comments,
  departments,
  handOvers,
  improvements,
  improvementTouchpoints,
  memberships,
  suggestions,
  touchpoints,
} from "@/db/schema";
import { constantSql } from "@/lib/core/constant-sql";
import { columnsJson, rowJson, type JsonRow } from "./row-json";
import { nestedJson, nestedScore } from "./nested-journey";
import type { LoadedReference } from "./present-reference";

export type LoadedOffer = {
  id: string;
  version: number;
  department: { id: string; name: string; colour: string };
  reason: string;
  authorName: string;
};

/** A touchpoint with all that its card shows, as `touchpointJson` selects it. */
export type LoadedTouchpoint = {
  row: JsonRow<typeof touchpoints.$inferSelect>;
  /** What it was copied from, in a desired journey. */
  current: JsonRow<typeof touchpoints.$inferSelect> | null;
  child: LoadedReference | null;
  nestedScore: number | null;
  department: { id: string; name: string; colour: string } | null;
  commentCount: number;
  suggestionCount: number;
  offer: LoadedOffer | null;
  improvements: { id: string; title: string; state: string }[];
};

/** A department as a badge, for the department whose row is in scope. */
export const departmentBadgeJson = sql`json_build_object('id', ${departments.id}, 'name', ${departments.name}, 'colour', ${departments.colour})`;

// An offer by a department that owns it no longer, or to one that is gone, is none.
const offerJson = sql`(
  select ${columnsJson({
    id: handOvers.id,
    version: handOvers.version,
    department: departmentBadgeJson,
    reason: handOvers.reason,
    authorName: memberships.name,
  })} from ${handOvers}
  join ${departments} on ${departments.organisationId} = ${handOvers.organisationId}
    and ${departments.id} = ${handOvers.toDepartmentId} and ${departments.archivedAt} is null
  join ${memberships} on ${memberships.organisationId} = ${handOvers.organisationId}
    and ${memberships.userId} = ${handOvers.authorId}
  where ${handOvers.organisationId} = ${touchpoints.organisationId} and ${handOvers.touchpointId} = ${touchpoints.id}
    and ${handOvers.state} = 'open' and ${handOvers.fromDepartmentId} is not distinct from ${touchpoints.departmentId})`;

const currents = alias(touchpoints, "currents");
const currentJson = sql`case when ${touchpoints.currentTouchpointId} is not null then (
  select ${rowJson(currents)} from ${touchpoints} as ${sql.identifier("currents")}
  where ${currents.organisationId} = ${touchpoints.organisationId}
    and ${currents.id} = ${touchpoints.currentTouchpointId}) end`;

/** Selects a `LoadedTouchpoint` for each row of `touchpoints` in scope. */
export const touchpointJson = constantSql(sql`json_build_object(
  'row', ${rowJson(touchpoints)},
  'current', ${currentJson},
  'child', ${nestedJson},
  'nestedScore', ${nestedScore},
  'department', (
    select ${departmentBadgeJson} from ${departments}
    where ${departments.organisationId} = ${touchpoints.organisationId} and ${departments.id} = ${touchpoints.departmentId}),
  'commentCount', (
    select count(*)::int from ${comments}
    where ${comments.organisationId} = ${touchpoints.organisationId} and ${comments.touchpointId} = ${touchpoints.id}
      and ${comments.archivedAt} is null),
  'suggestionCount', (
    select count(*)::int from ${suggestions}
    where ${suggestions.organisationId} = ${touchpoints.organisationId}
      and ${suggestions.touchpointId} = ${touchpoints.id} and ${suggestions.state} = 'open'),
  'offer', ${offerJson},
  'improvements', (
    select coalesce(json_agg(json_build_object(
      'id', ${improvements.id}, 'title', ${improvements.title}, 'state', ${improvements.state})
      order by ${improvements.createdAt}, ${improvements.id}), '[]')
    from ${improvementTouchpoints} join ${improvements}
      on ${improvements.organisationId} = ${improvementTouchpoints.organisationId}
      and ${improvements.id} = ${improvementTouchpoints.improvementId}
    where ${improvementTouchpoints.organisationId} = ${touchpoints.organisationId}
      and ${improvementTouchpoints.touchpointId} = ${touchpoints.id} and ${improvements.archivedAt} is null))`);
