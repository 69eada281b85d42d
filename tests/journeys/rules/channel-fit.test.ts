import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channels, type Channel } from "@/lib/journeys/model";
import { channelFit } from "@/lib/journeys/rules/channel-fit";
import { arbitraryTouchpoint } from "../../support/arbitrary-touchpoint";
import { ruleTouchpoint } from "../../support/new-laptop";

const persona = (preferredChannels: Channel[], digitalConfidence = 3) => ({
  preferredChannels,
  digitalConfidence,
});
const call = ruleTouchpoint(0, { channel: "phone" });
const arbitraryPersona = fc.record({
  preferredChannels: fc.uniqueArray(fc.constantFrom(...channels)),
  digitalConfidence: fc.integer({ min: 1, max: 5 }),
});

describe("channelFit", () => {
  it.each([
    ["prefers another channel", persona(["chat"]), { unfit: true, rerouteTo: null }],
    [
      "prefers self-service",
      persona(["knowledge-base", "chat"]),
      { unfit: true, rerouteTo: "knowledge-base" },
    ],
    [
      "prefers self-service to the telephone",
      persona(["portal", "phone"]),
      { unfit: false, rerouteTo: "portal" },
    ],
    [
      "prefers the telephone to self-service",
      persona(["phone", "portal"]),
      { unfit: false, rerouteTo: null },
    ],
    ["prefers the telephone but is confident", persona(["phone"], 4), { unfit: false, rerouteTo: "portal" }],
    [
      "is confident and knows where to look",
      persona(["phone", "knowledge-base"], 5),
      { unfit: false, rerouteTo: "knowledge-base" },
    ],
    ["has said nothing", persona([]), { unfit: false, rerouteTo: null }],
    ["is not known", null, { unfit: false, rerouteTo: null }],
  ] as const)("of a call by somebody who %s", (_, who, expected) => {
    expect(channelFit(call, who && { ...who, preferredChannels: [...who.preferredChannels] })).toEqual(
      expected,
    );
  });

  it("is unfit exactly where the channel is missing from what is preferred", () => {
    fc.assert(
      fc.property(arbitraryTouchpoint, arbitraryPersona, (touchpoint, who) => {
        const { preferredChannels } = who;
        const missing = preferredChannels.length > 0 && !preferredChannels.includes(touchpoint.channel);
        expect(channelFit(touchpoint, who).unfit).toBe(missing);
      }),
    );
  });

  it("re-routes only contacts with a person, and more readily the more confident", () => {
    const personal = ["phone", "chat", "in-person", "walk-in", "email", "letter"];
    fc.assert(
      fc.property(arbitraryTouchpoint, arbitraryPersona, (touchpoint, who) => {
        const { rerouteTo } = channelFit(touchpoint, who);
        const couldBe = touchpoint.kind === "contact" && personal.includes(touchpoint.channel);
        if (!couldBe) expect(rerouteTo).toBeNull();
        else if (who.digitalConfidence >= 4) expect(rerouteTo).not.toBeNull();
        if (rerouteTo)
          expect(channelFit(touchpoint, { ...who, digitalConfidence: 5 }).rerouteTo).toBe(rerouteTo);
      }),
    );
  });
});
