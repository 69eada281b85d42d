import type { ServiceId, TouchpointId } from "@/lib/core/ids";
import { countedReport } from "./current-score";
import type { RuleTouchpoint } from "./rule-touchpoint";

/** What a journey's map was built on. */
export type ReviewBasis = {
  /** Its service; with the version of its record, editing the service counts as a change of it. */
  service: { id: ServiceId; version?: number } | null;
  touchpoints: readonly Pick<RuleTouchpoint, "id" | "channel" | "reported">[];
};

export type ReviewReason =
  | { kind: "service-changed" }
  | { kind: "channel-changed"; touchpointIds: TouchpointId[] }
  | { kind: "reported-changed"; touchpointIds: TouchpointId[] };

/** A change of the reported mean that asks for a review; steps of the emotion scale. */
const meanChange = 0.5;
// 0.7 − 0.2 is a hair below 0.5 in binary.
const rounding = 1e-9;

/**
 * What changed since a journey was last reviewed: its service, a touchpoint's channel, a touchpoint's
 * reported mean by 0.5 or more. Touchpoints are compared where they were in it then and still are, and
 * means where they count both times.
 */
export function reviewReasons(
  then: ReviewBasis,
  current: ReviewBasis,
  minimumResponses: number,
): ReviewReason[] {
  const before = new Map(then.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const channels: TouchpointId[] = [];
  const means: TouchpointId[] = [];
  for (const touchpoint of current.touchpoints) {
    const earlier = before.get(touchpoint.id);
    if (!earlier) continue;
    if (earlier.channel !== touchpoint.channel) channels.push(touchpoint.id);
    const meanThen = countedReport(earlier, minimumResponses)?.mean;
    const meanNow = countedReport(touchpoint, minimumResponses)?.mean;
    if (meanThen === undefined || meanNow === undefined) continue;
    if (Math.abs(meanNow - meanThen) >= meanChange - rounding) means.push(touchpoint.id);
  }
  const reasons: ReviewReason[] = [];
  if (serviceChanged(then.service, current.service)) reasons.push({ kind: "service-changed" });
  if (channels.length > 0) reasons.push({ kind: "channel-changed", touchpointIds: channels });
  if (means.length > 0) reasons.push({ kind: "reported-changed", touchpointIds: means });
  return reasons;
}

function serviceChanged(then: ReviewBasis["service"], current: ReviewBasis["service"]): boolean {
  if (then?.id !== current?.id) return true;
  return then?.version !== undefined && current?.version !== undefined && then.version !== current.version;
}
