import { getTableColumns, sql, type SQLWrapper } from "drizzle-orm";
import { journeys, stages, touchpoints } from "@/db/schema";
import { nestedScore } from "./nested-journey";
import { presentReported } from "./present-touchpoint";
import { columnsJson } from "./row-json";
import type { RuleTouchpoint } from "./rules/rule-touchpoint";

/** A touchpoint as far as the rules ask, as `ruleTouchpointsJson` selects it. */
export type LoadedRuleTouchpoint = Omit<RuleTouchpoint, "reported"> & {
  reportedMean: number | null;
  reportedCount: number | null;
  reportedInterviewed: boolean;
  reportedNewest: string | null;
};

const columns = getTableColumns(touchpoints);
const asked = {
  id: columns.id,
  stageId: columns.stageId,
  kind: columns.kind,
  channel: columns.channel,
  control: columns.control,
  departmentId: columns.departmentId,
  momentOfTruth: columns.momentOfTruth,
  lowTolerable: columns.lowTolerable,
  scoreAssumed: columns.scoreAssumed,
  scoreDesired: columns.scoreDesired,
  reportedMean: columns.reportedMean,
  reportedCount: columns.reportedCount,
  reportedInterviewed: columns.reportedInterviewed,
  reportedNewest: columns.reportedNewest,
  expectedWaitMinutes: columns.expectedWaitMinutes,
  measuredWaitMedianMinutes: columns.measuredWaitMedianMinutes,
  monthlyVolume: columns.monthlyVolume,
  nestedScore,
};

/** The live touchpoints of the journey in scope, in the order in which the map shows them; with more if asked. */
export const ruleTouchpointsJsonWith = (more: Record<string, SQLWrapper>) => sql`(
  select coalesce(json_agg(${columnsJson({ ...asked, ...more })}
    order by ${stages.position}, ${stages.id}, ${touchpoints.position}, ${touchpoints.id}), '[]')
  from ${touchpoints} join ${stages}
    on ${stages.organisationId} = ${touchpoints.organisationId} and ${stages.id} = ${touchpoints.stageId}
  where ${touchpoints.organisationId} = ${journeys.organisationId} and ${touchpoints.journeyId} = ${journeys.id}
    and ${touchpoints.archivedAt} is null)`;

export const ruleTouchpointsJson = ruleTouchpointsJsonWith({});

export function toRuleTouchpoint({
  reportedMean,
  reportedCount,
  reportedInterviewed,
  reportedNewest,
  ...rest
}: LoadedRuleTouchpoint): RuleTouchpoint {
  return {
    ...rest,
    reported: presentReported({ reportedMean, reportedCount, reportedInterviewed, reportedNewest }),
  };
}
