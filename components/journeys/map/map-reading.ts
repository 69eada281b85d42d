import type { MapStage } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { channelHops } from "@/lib/journeys/rules/channel-hops";
import { handoffs } from "@/lib/journeys/rules/handoffs";
import { journeyScore } from "@/lib/journeys/rules/journey-score";
import { momentsAtRisk } from "@/lib/journeys/rules/moments-at-risk";
import { opportunities } from "@/lib/journeys/rules/opportunities";
import type { OpportunityReason } from "@/lib/journeys/rules/opportunity-reasons";
import { longestWait, totalWaiting } from "@/lib/journeys/rules/waiting";

/** What the rules say of a whole map, ready to be looked up by touchpoint. */
export type MapReading = ReturnType<typeof readMap>;

export function readMap(stages: readonly MapStage[], minimumResponses: number) {
  const touchpoints: MapTouchpoint[] = stages.flatMap((stage) => stage.touchpoints);
  const idAt = (index: number) => touchpoints[index]?.id ?? "";
  const hops = channelHops(touchpoints);
  const handovers = handoffs(touchpoints);
  const chances = opportunities(touchpoints, minimumResponses);
  return {
    touchpoints,
    score: journeyScore(touchpoints, minimumResponses),
    waiting: totalWaiting(touchpoints),
    /** In minutes; every wait is drawn beside it. */
    longestWait: longestWait(touchpoints),
    hopCount: hops.length,
    returnCount: hops.filter((hop) => hop.returns).length,
    handoffCount: handovers.length,
    /** The touchpoints to which the customer is handed over from the one before. */
    handedTo: new Set<string>(handovers.map((handoff) => idAt(handoff.toIndex))),
    /** The touchpoints reached by changing channel, and whether to one that was left earlier. */
    hopsTo: new Map<string, boolean>(hops.map((hop) => [idAt(hop.toIndex), hop.returns])),
    opportunities: new Map<string, OpportunityReason[]>(
      chances.map((chance) => [chance.touchpointId, chance.reasons]),
    ),
    momentsAtRisk: new Set<string>(
      momentsAtRisk(touchpoints, minimumResponses).map((moment) => moment.touchpointId),
    ),
    improvementCount: new Set(
      [...stages, ...touchpoints].flatMap((one) => one.openImprovements.map(({ id }) => id)),
    ).size,
  };
}

export type CardMarks = { handed: boolean; returns: boolean; atRisk: boolean; chance: boolean };

/** What the rules say of one touchpoint, for its card. */
export const cardMarks = (reading: MapReading, id: string): CardMarks => ({
  handed: reading.handedTo.has(id),
  returns: reading.hopsTo.get(id) ?? false,
  atRisk: reading.momentsAtRisk.has(id),
  chance: reading.opportunities.has(id),
});
