import type { DepartmentId, StageId, TouchpointId } from "@/lib/core/ids";
import type { ReportedScore, TouchpointFields } from "@/lib/journeys/model";

/**
 * What the rules know of a touchpoint. Lists of them are in journey order: stage after stage, and within a
 * stage as they are drawn. Each rule asks only for the part that it uses. See docs/domain-rules.md.
 */
export type RuleTouchpoint = Readonly<
  Pick<
    TouchpointFields,
    | "kind"
    | "channel"
    | "control"
    | "momentOfTruth"
    | "lowTolerable"
    | "scoreAssumed"
    | "scoreDesired"
    | "expectedWaitMinutes"
    | "measuredWaitMedianMinutes"
    | "monthlyVolume"
  > & {
    id: TouchpointId;
    stageId: StageId;
    /** The owner; null only where nobody of ours is. */
    departmentId: DepartmentId | null;
    /** What customers said, however few; null when nobody was asked. */
    reported: ReportedScore | null;
    /** The score of the journey that it stands for, while that one is published and has one. */
    nestedScore?: number | null;
  }
>;
