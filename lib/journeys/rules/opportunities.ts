import type { TouchpointId } from "@/lib/core/ids";
import {
  opportunityReasons,
  opportunitySeverity,
  type OpportunityReason,
  type OpportunityTouchpoint,
} from "./opportunity-reasons";
import type { RuleTouchpoint } from "./rule-touchpoint";

export type Opportunity = {
  touchpointId: TouchpointId;
  /** The touchpoint's place in the list. */
  index: number;
  momentOfTruth: boolean;
  /** At least one. */
  reasons: OpportunityReason[];
  /** Steps of the emotion scale; see opportunitySeverity. */
  severity: number;
};

/** Every touchpoint with a reason to improve it: moments of truth first, then the severest, then journey order. */
export function opportunities(
  touchpoints: readonly (OpportunityTouchpoint & Pick<RuleTouchpoint, "id" | "momentOfTruth">)[],
  minimumResponses: number,
): Opportunity[] {
  return touchpoints
    .flatMap((touchpoint, index): Opportunity[] => {
      const reasons = opportunityReasons(touchpoint, minimumResponses);
      if (reasons.length === 0) return [];
      const { id: touchpointId, momentOfTruth } = touchpoint;
      return [{ touchpointId, index, momentOfTruth, reasons, severity: opportunitySeverity(reasons) }];
    })
    .sort(
      (a, b) =>
        Number(b.momentOfTruth) - Number(a.momentOfTruth) || b.severity - a.severity || a.index - b.index,
    );
}
