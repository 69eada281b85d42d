import { isLow } from "./low-point";
import type { RuleTouchpoint } from "./rule-touchpoint";

/** A low that is marked as worth leaving: no opportunity for being low, though it may be one for another reason. */
export function isTolerableLow(
  touchpoint: Pick<RuleTouchpoint, "lowTolerable" | "reported" | "scoreAssumed">,
  minimumResponses: number,
): boolean {
  return touchpoint.lowTolerable && isLow(touchpoint, minimumResponses);
}
