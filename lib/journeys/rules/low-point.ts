import { currentScore } from "./current-score";
import type { RuleTouchpoint } from "./rule-touchpoint";

type Scored = Pick<RuleTouchpoint, "reported" | "scoreAssumed">;

/** At or below this current score a touchpoint is a low point. */
const lowAt = -1;
/** So far below its desired score a touchpoint falls short; steps of the emotion scale. */
const shortBy = 1;

/** Whether the current score is −1 or lower. */
export function isLow(touchpoint: Scored, minimumResponses: number): boolean {
  const current = currentScore(touchpoint, minimumResponses);
  return current !== null && current.value <= lowAt;
}

/** Steps by which the current score is below the desired one where that is 1 or more, else 0. */
export function shortfall(
  touchpoint: Scored & Pick<RuleTouchpoint, "scoreDesired">,
  minimumResponses: number,
): number {
  const current = currentScore(touchpoint, minimumResponses);
  if (!current || touchpoint.scoreDesired === null) return 0;
  // Compared with a whole number, which is exact; a subtraction would round.
  return current.value <= touchpoint.scoreDesired - shortBy ? touchpoint.scoreDesired - current.value : 0;
}
