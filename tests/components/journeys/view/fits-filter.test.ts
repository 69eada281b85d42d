import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fadedBy, type MapFilter } from "@/components/journeys/view/fits-filter";
import { fitZoom } from "@/components/journeys/view/fit-zoom";
import type { OpportunityReason } from "@/lib/journeys/rules/opportunity-reasons";
import { channels } from "@/lib/journeys/model";
import { pretendJourney } from "../steps/pretend-journey";

const everything: MapFilter = { department: null, channel: null, mark: null };

describe("what fades", () => {
  const journey = pretendJourney(2, 4);
  const all = [...journey.rows.values()].map((row, index) => ({
    ...row,
    channel: channels[index % 3] ?? ("other" as const),
    momentOfTruth: index % 2 === 0,
  }));
  const stages = [{ touchpoints: all }];
  const reading = {
    opportunities: new Map<string, OpportunityReason[]>(all.slice(0, 3).map(({ id }) => [id, []])),
  };

  it("is nothing where nothing is looked for", () => {
    expect(fadedBy(everything, stages, reading).size).toBe(0);
  });

  it("is whatever lacks one of the things that are looked for", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(null, ...channels),
        fc.constantFrom(null, "moments" as const, "opportunities" as const),
        (channel, mark) => {
          const faded = fadedBy({ department: null, channel, mark }, stages, reading);
          const one = fadedBy({ ...everything, channel }, stages, reading);
          const other = fadedBy({ ...everything, mark }, stages, reading);
          expect(faded).toEqual(new Set([...one, ...other]));
        },
      ),
    );
    const kept = all.filter(
      ({ id }) => !fadedBy({ ...everything, mark: "opportunities" }, stages, reading).has(id),
    );
    expect(kept).toEqual(all.slice(0, 3));
  });
});

it("a map that is fitted into a room is no larger than it, unless it would be smaller than half", () => {
  const size = fc.record({
    width: fc.integer({ min: 50, max: 20_000 }),
    height: fc.integer({ min: 50, max: 5_000 }),
  });
  fc.assert(
    fc.property(size, size, (content, room) => {
      const zoom = fitZoom(content, room);
      expect(zoom).toBeGreaterThanOrEqual(50);
      expect(zoom).toBeLessThanOrEqual(150);
      if (zoom > 50) {
        expect((content.width * zoom) / 100).toBeLessThanOrEqual(room.width);
        expect((content.height * zoom) / 100).toBeLessThanOrEqual(room.height);
      }
    }),
  );
});
