import { sql } from "drizzle-orm";
import {
  departments,
  improvements,
  improvementTouchpoints,
  journeys,
  memberships,
  organisations,
  touchpoints,
} from "@/db/schema";
import { rowJson, type JsonRow } from "@/lib/journeys/row-json";
import { departmentBadgeJson } from "@/lib/journeys/touchpoint-json";

type TouchpointRow = JsonRow<typeof touchpoints.$inferSelect>;

/** An improvement with all that its row shows, as `improvementJson` selects it. */
export type LoadedImprovement = {
  row: JsonRow<typeof improvements.$inferSelect>;
  department: { id: string; name: string; colour: string };
  assigneeName: string | null;
  authorName: string | null;
  touchpoints: { row: TouchpointRow; journeyTitle: string; draft: boolean }[];
  policy: { minimumResponses: number; timeZone: string };
};

const memberName = (userId: typeof improvements.assigneeId | typeof improvements.authorId) => sql`(
  select ${memberships.name} from ${memberships}
  where ${memberships.organisationId} = ${improvements.organisationId} and ${memberships.userId} = ${userId})`;

/** Selects a `LoadedImprovement` for each row of `improvements` in scope. */
export const improvementJson = sql`json_build_object(
  'row', ${rowJson(improvements)},
  'department', (
    select ${departmentBadgeJson} from ${departments}
    where ${departments.organisationId} = ${improvements.organisationId} and ${departments.id} = ${improvements.departmentId}),
  'assigneeName', ${memberName(improvements.assigneeId)},
  'authorName', ${memberName(improvements.authorId)},
  'touchpoints', (
    select coalesce(json_agg(json_build_object(
      'row', ${rowJson(touchpoints)}, 'journeyTitle', ${journeys.title}, 'draft', ${journeys.state} = 'draft')
      order by ${journeys.title}, ${touchpoints.position}, ${touchpoints.id}), '[]')
    from ${improvementTouchpoints}
    join ${touchpoints} on ${touchpoints.organisationId} = ${improvementTouchpoints.organisationId}
      and ${touchpoints.id} = ${improvementTouchpoints.touchpointId}
    join ${journeys} on ${journeys.organisationId} = ${touchpoints.organisationId} and ${journeys.id} = ${touchpoints.journeyId}
    where ${improvementTouchpoints.organisationId} = ${improvements.organisationId}
      and ${improvementTouchpoints.improvementId} = ${improvements.id}),
  'policy', (
    select json_build_object('minimumResponses', ${organisations.minimumResponses}, 'timeZone', ${organisations.timeZone})
    from ${organisations} where ${organisations.id} = ${improvements.organisationId}))`;
