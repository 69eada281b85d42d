import { currentScore } from "@/lib/journeys/rules/current-score";
import type { Opening } from "@/lib/journeys/rules/touchpoint-facts";
import type { RuleTouchpoint } from "@/lib/journeys/rules/rule-touchpoint";
import { waitOf } from "@/lib/journeys/rules/waiting";

/**
 * By what a drafted improvement is to be proved: a wait by its minutes, everything else by the emotion,
 * from where it is now to what is expected or desired, as far as either is known.
 */
export function draftProof(touchpoint: RuleTouchpoint, opening: Opening, minimumResponses: number) {
  if (opening === "wait" && touchpoint.expectedWaitMinutes !== null) {
    return {
      measure: "wait",
      baseline: waitOf(touchpoint)?.minutes ?? null,
      target: touchpoint.expectedWaitMinutes,
    };
  }
  const baseline = currentScore(touchpoint, minimumResponses)?.value ?? null;
  const target = touchpoint.scoreDesired;
  return baseline === null && target === null ? {} : { measure: "emotion", baseline, target };
}
