import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomes } from "@/lib/backlog/model";
import { didItHelp } from "@/lib/insights/rules/did-it-help";
import { median } from "@/lib/insights/rules/median";

const now = new Date("2026-11-24T09:00:00Z");
const zone = "Europe/Copenhagen";
const instant = fc.option(fc.date({ min: new Date("2025-01-01"), max: now, noInvalidDate: true }), {
  nil: null,
});
const rows = fc.array(
  fc.record({ approvedAt: instant, closedAt: instant, outcome: fc.constantFrom(null, ...outcomes) }),
  { maxLength: 30 },
);

describe("didItHelp", () => {
  it("counts outcomes, what nobody measured, and how long it took", () => {
    const closed = (
      outcome: (typeof outcomes)[number] | null,
      approvedAt: string | null,
      closedAt: string | null,
    ) => ({
      outcome,
      approvedAt,
      closedAt,
    });
    const help = didItHelp(
      [
        closed("improved", "2026-09-01T09:00:00Z", "2026-10-02T09:00:00Z"),
        closed("improved", "2026-09-01T09:00:00Z", "2026-09-11T09:00:00Z"),
        closed("unchanged", null, "2026-01-02T09:00:00Z"),
        closed(null, "2026-01-01T09:00:00Z", "2026-02-20T09:00:00Z"),
        closed("worse", "2025-01-01T09:00:00Z", "2025-11-30T22:00:00Z"),
        closed(null, "2026-01-01T09:00:00Z", null),
      ],
      now,
      zone,
    );
    expect(help).toEqual({ closed: 4, improved: 2, unchanged: 1, worse: 0, unknown: 1, medianDays: 31 });
  });

  it("adds up, and does not depend on the order", () => {
    fc.assert(
      fc.property(rows, (improvements) => {
        const help = didItHelp(improvements, now, zone);
        expect(help.improved + help.unchanged + help.worse + help.unknown).toBe(help.closed);
        expect(help.medianDays ?? 0).toBeGreaterThanOrEqual(0);
        expect(didItHelp([...improvements].reverse(), now, zone)).toEqual(help);
      }),
    );
  });
});

describe("median", () => {
  it("is the middle, or the mean of the two in the middle", () => {
    expect([median([]), median([3]), median([9, 1, 2]), median([4, 1, 2, 9])]).toEqual([null, 3, 2, 3]);
  });

  it("has as many below it as above", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1 }), (values) => {
        const middle = median(values) ?? NaN;
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});
