import { channelHops } from "@/lib/journeys/rules/channel-hops";
import { handoffs } from "@/lib/journeys/rules/handoffs";
import { longestWait } from "@/lib/journeys/rules/waiting";
import type { SharedStage } from "@/lib/share-links/presented-shared-journey";

/** What the rules say of a shared map, to be looked up by touchpoint. */
export type SharedReading = ReturnType<typeof readShared>;

export function readShared(stages: readonly SharedStage[]) {
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  const idAt = (index: number): string => touchpoints[index]?.id ?? "";
  return {
    touchpoints,
    /** In minutes; every wait is drawn beside it. */
    longestWait: longestWait(touchpoints),
    /** Those to which the customer is handed over from the one before. */
    handedTo: new Set(handoffs(touchpoints).map(({ toIndex }) => idAt(toIndex))),
    /** Those for which the customer goes back to a channel left earlier. */
    returnsTo: new Set(
      channelHops(touchpoints)
        .filter(({ returns }) => returns)
        .map(({ toIndex }) => idAt(toIndex)),
    ),
  };
}
