import type { Channel } from "@/lib/journeys/model";
import type { RuleTouchpoint } from "./rule-touchpoint";

/** A change of channel between two neighbours, by their places in the list. */
export type ChannelHop = {
  fromIndex: number;
  toIndex: number;
  from: Channel;
  to: Channel;
  /** Back-and-forth: the customer had left this channel earlier in the journey. */
  returns: boolean;
};

/**
 * Every two neighbouring touchpoints in different channels. A silence or a wait is a neighbour like any
 * other: its channel is the one in which the customer listens for us.
 */
export function channelHops(touchpoints: readonly Pick<RuleTouchpoint, "channel">[]): ChannelHop[] {
  const hops: ChannelHop[] = [];
  const left = new Set<Channel>();
  let previous: Channel | undefined;
  for (const [index, { channel }] of touchpoints.entries()) {
    if (previous !== undefined && channel !== previous) {
      hops.push({
        fromIndex: index - 1,
        toIndex: index,
        from: previous,
        to: channel,
        returns: left.has(channel),
      });
      left.add(previous);
    }
    previous = channel;
  }
  return hops;
}
