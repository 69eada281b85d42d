import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handoffs } from "@/lib/journeys/rules/handoffs";
import { arbitraryJourney } from "../../support/arbitrary-touchpoint";
import {
  facilities,
  finance,
  itDesk,
  newLaptop,
  procurement,
  ruleTouchpoint,
} from "../../support/new-laptop";

describe("handoffs", () => {
  it("of New laptop: six between four departments", () => {
    expect(handoffs(newLaptop).map(({ from, to }) => [from, to])).toEqual([
      [itDesk, finance],
      [finance, procurement],
      [procurement, itDesk],
      [itDesk, facilities],
      [facilities, itDesk],
      [itDesk, procurement],
    ]);
  });

  it("count also where nobody of ours is on one side", () => {
    const colleague = ruleTouchpoint(0, { control: "uncontrolled", departmentId: null });
    expect(handoffs([colleague, ruleTouchpoint(1), colleague])).toEqual([
      { fromIndex: 0, toIndex: 1, from: null, to: itDesk },
      { fromIndex: 1, toIndex: 2, from: itDesk, to: null },
    ]);
    expect(handoffs([colleague, colleague])).toEqual([]);
  });

  it("lead, one after another, from the first owner to the last", () => {
    fc.assert(
      fc.property(arbitraryJourney, (journey) => {
        let owner = journey[0]?.departmentId;
        for (const handoff of handoffs(journey)) {
          expect(handoff.from).toBe(owner);
          expect(handoff.to).not.toBe(handoff.from);
          expect(handoff.toIndex).toBe(handoff.fromIndex + 1);
          owner = handoff.to;
        }
        expect(owner).toBe(journey.at(-1)?.departmentId);
      }),
    );
  });

  it("turn round with the journey", () => {
    fc.assert(
      fc.property(arbitraryJourney, (journey) => {
        const last = journey.length - 1;
        const turned = handoffs([...journey].reverse())
          .map(({ fromIndex, toIndex, from, to }) => ({
            fromIndex: last - toIndex,
            toIndex: last - fromIndex,
            from: to,
            to: from,
          }))
          .reverse();
        expect(turned).toEqual(handoffs(journey));
      }),
    );
  });
});
