import { currentScore } from "./current-score";
import { isLow, shortfall } from "./low-point";
import type { RuleTouchpoint } from "./rule-touchpoint";
import { extraWaitMinutes } from "./waiting";

export type OpportunityReason =
  /** The current score is −1 or lower, and that is not marked as tolerable. */
  | { kind: "low"; value: number }
  /** 1 or more below the desired score. */
  | { kind: "gap"; steps: number }
  | { kind: "silence" }
  /** The measured median is above what the customer expects. */
  | { kind: "wait"; extraMinutes: number };

/** What of a touchpoint the opportunity rules look at. */
export type OpportunityTouchpoint = Pick<
  RuleTouchpoint,
  | "expectedWaitMinutes"
  | "kind"
  | "lowTolerable"
  | "measuredWaitMedianMinutes"
  | "reported"
  | "scoreAssumed"
  | "scoreDesired"
>;

/** Why a touchpoint is an opportunity; empty when it is none. */
export function opportunityReasons(
  touchpoint: OpportunityTouchpoint,
  minimumResponses: number,
): OpportunityReason[] {
  const reasons: OpportunityReason[] = [];
  const current = currentScore(touchpoint, minimumResponses);
  if (current && isLow(touchpoint, minimumResponses) && !touchpoint.lowTolerable) {
    reasons.push({ kind: "low", value: current.value });
  }
  const steps = shortfall(touchpoint, minimumResponses);
  if (steps > 0) reasons.push({ kind: "gap", steps });
  if (touchpoint.kind === "silence") reasons.push({ kind: "silence" });
  const extraMinutes = extraWaitMinutes(touchpoint);
  if (extraMinutes > 0) reasons.push({ kind: "wait", extraMinutes });
  return reasons;
}

/**
 * How much an opportunity weighs, in steps of the emotion scale: the larger of how far it is below neutral
 * and below what is desired (the same low, seen twice), and one step each for a silence and for a long wait.
 */
export function opportunitySeverity(reasons: readonly OpportunityReason[]): number {
  let below = 0;
  let beside = 0;
  for (const reason of reasons) {
    if (reason.kind === "low") below = Math.max(below, -reason.value);
    else if (reason.kind === "gap") below = Math.max(below, reason.steps);
    else beside += 1;
  }
  return below + beside;
}
