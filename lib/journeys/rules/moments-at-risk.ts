import type { TouchpointId } from "@/lib/core/ids";
import { currentScore, type CurrentScore } from "./current-score";
import { isLow, shortfall } from "./low-point";
import type { RuleTouchpoint } from "./rule-touchpoint";

type Moment = Pick<RuleTouchpoint, "momentOfTruth" | "reported" | "scoreAssumed" | "scoreDesired">;

/** A moment of truth at which customers may bail out. */
export type MomentAtRisk = {
  touchpointId: TouchpointId;
  /** The touchpoint's place in the list. */
  index: number;
  current: CurrentScore;
  desired: number | null;
};

/** A moment of truth at −1 or lower (tolerable or not), or 1 or more below its desired score. */
export function isMomentAtRisk(touchpoint: Moment, minimumResponses: number): boolean {
  if (!touchpoint.momentOfTruth) return false;
  return isLow(touchpoint, minimumResponses) || shortfall(touchpoint, minimumResponses) > 0;
}

/** The moments of truth at risk, worst current score first, then journey order. */
export function momentsAtRisk(
  touchpoints: readonly (Moment & Pick<RuleTouchpoint, "id">)[],
  minimumResponses: number,
): MomentAtRisk[] {
  return touchpoints
    .flatMap((touchpoint, index): MomentAtRisk[] => {
      const current = currentScore(touchpoint, minimumResponses);
      if (!current || !isMomentAtRisk(touchpoint, minimumResponses)) return [];
      return [{ touchpointId: touchpoint.id, index, current, desired: touchpoint.scoreDesired }];
    })
    .sort((a, b) => a.current.value - b.current.value || a.index - b.index);
}
