import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { improvementFlow } from "@/lib/insights/rules/improvement-flow";

const now = new Date("2026-11-24T09:00:00Z");
const zone = "Europe/Copenhagen";
const instant = fc.date({ min: new Date("2024-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });
const rows = fc.array(fc.record({ proposedAt: instant, closedAt: fc.option(instant, { nil: null }) }), {
  maxLength: 40,
});

describe("improvementFlow", () => {
  it("has the last twelve months, this one last, the empty ones too", () => {
    const flow = improvementFlow([], now, zone);
    expect(flow.map(({ month }) => month)).toEqual([
      ...["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05"],
      ...["2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11"],
    ]);
    expect(flow.every(({ proposed, closed }) => proposed === 0 && closed === 0)).toBe(true);
  });

  it("counts in the organisation's days", () => {
    const row = { proposedAt: "2026-09-30T22:30:00Z", closedAt: "2026-10-31T23:30:00Z" };
    const [september, october, november] = improvementFlow([row], now, zone).slice(-3);
    expect([september?.proposed, october?.proposed]).toEqual([0, 1]);
    expect([october?.closed, november?.closed]).toEqual([0, 1]);
  });

  it("counts each month as if it were alone, whatever the order", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 24 }), (improvements, months) => {
        const flow = improvementFlow(improvements, now, "UTC", months);
        expect(flow).toHaveLength(months);
        const inMonth = (month: string) => (at: Date | null) => at?.toISOString().startsWith(month) ?? false;
        for (const { month, proposed, closed } of flow) {
          expect(proposed).toBe(improvements.filter((row) => inMonth(month)(row.proposedAt)).length);
          expect(closed).toBe(improvements.filter((row) => inMonth(month)(row.closedAt)).length);
        }
        expect(improvementFlow([...improvements].reverse(), now, "UTC", months)).toEqual(flow);
      }),
    );
  });

  it("of fewer months is the end of the longer one", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 12 }), (improvements, months) => {
        expect(improvementFlow(improvements, now, zone, months)).toEqual(
          improvementFlow(improvements, now, zone).slice(-months),
        );
      }),
    );
  });
});
