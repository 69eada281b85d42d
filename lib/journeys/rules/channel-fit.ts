import type { Channel } from "@/lib/journeys/model";
import type { PersonaFields } from "@/lib/personas/model";
import type { RuleTouchpoint } from "./rule-touchpoint";

export type SelfServiceChannel = "portal" | "knowledge-base";

export type ChannelFit = {
  /** The channel is not among those that the primary persona prefers. */
  unfit: boolean;
  /** Where self-service could take this person-to-person contact; null when it is no candidate. */
  rerouteTo: SelfServiceChannel | null;
};

/** Channels in which a person of ours answers one customer. */
const personalChannels: readonly Channel[] = ["phone", "chat", "in-person", "walk-in", "email", "letter"];
/** From this digital confidence on (1 – 5), self-service is worth offering whatever the preference. */
const confidentFrom = 4;

/**
 * Compares a touchpoint's channel with what the primary persona prefers, most preferred first. A contact in
 * a personal channel is a re-route candidate where the persona ranks a self-service channel above the one
 * used, or has a digital confidence of 4 or more. Without a persona, or without preferences, nothing is unfit.
 */
export function channelFit(
  touchpoint: Pick<RuleTouchpoint, "channel" | "kind">,
  persona: Readonly<Pick<PersonaFields, "preferredChannels" | "digitalConfidence">> | null,
): ChannelFit {
  if (!persona) return { unfit: false, rerouteTo: null };
  const preferred = persona.preferredChannels;
  const used = preferred.indexOf(touchpoint.channel);
  return {
    unfit: preferred.length > 0 && used === -1,
    rerouteTo:
      touchpoint.kind === "contact" && personalChannels.includes(touchpoint.channel)
        ? selfServiceFor(used === -1 ? preferred : preferred.slice(0, used), persona)
        : null,
  };
}

function selfServiceFor(
  ranked: readonly Channel[],
  persona: Pick<PersonaFields, "preferredChannels" | "digitalConfidence">,
): SelfServiceChannel | null {
  const above = ranked.find(isSelfService);
  if (above) return above;
  if (persona.digitalConfidence < confidentFrom) return null;
  return persona.preferredChannels.find(isSelfService) ?? "portal";
}

function isSelfService(channel: Channel): channel is SelfServiceChannel {
  return channel === "portal" || channel === "knowledge-base";
}
