import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channelHops } from "@/lib/journeys/rules/channel-hops";
import { arbitraryJourney } from "../../support/arbitrary-touchpoint";
import { newLaptop } from "../../support/new-laptop";

describe("channelHops", () => {
  it("of New laptop: five, and the last returns to the portal", () => {
    const hops = channelHops(newLaptop);
    expect(hops.map((hop) => `${hop.fromIndex} ${hop.from} → ${hop.to}`)).toEqual([
      "0 knowledge-base → portal",
      "3 portal → phone",
      "4 phone → in-person",
      "7 in-person → chat",
      "9 chat → portal",
    ]);
    expect(hops.map((hop) => hop.returns)).toEqual([false, false, false, false, true]);
  });

  it("are exactly the neighbours that differ", () => {
    fc.assert(
      fc.property(arbitraryJourney, (journey) => {
        const places = new Set(channelHops(journey).map((hop) => hop.toIndex));
        journey.forEach((touchpoint, place) => {
          const before = journey[place - 1];
          expect(places.has(place)).toBe(before !== undefined && before.channel !== touchpoint.channel);
        });
      }),
    );
  });

  it("return once for every visit of a channel but its first", () => {
    fc.assert(
      fc.property(arbitraryJourney, (journey) => {
        fc.pre(journey.length > 0);
        const hops = channelHops(journey);
        const visited = new Set(journey.map((touchpoint) => touchpoint.channel)).size;
        expect(hops.filter((hop) => hop.returns)).toHaveLength(hops.length + 1 - visited);
      }),
    );
  });

  it("are as many in the reversed journey, and none within one channel", () => {
    fc.assert(
      fc.property(arbitraryJourney, (journey) => {
        expect(channelHops([...journey].reverse())).toHaveLength(channelHops(journey).length);
        expect(channelHops(journey.map(() => ({ channel: "chat" })))).toEqual([]);
      }),
    );
  });
});
