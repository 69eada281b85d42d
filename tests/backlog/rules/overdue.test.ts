import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { improvementStates } from "@/lib/backlog/model";
import { ageInDays } from "@/lib/backlog/rules/age-in-days";
import { isOpen } from "@/lib/backlog/rules/is-open";
import { daysLate, isOverdue } from "@/lib/backlog/rules/overdue";

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const state = fc.constantFrom(...improvementStates);

describe("overdue", () => {
  it("begins the day after, also on hold, and ends with the close", () => {
    expect(isOverdue("2026-11-24", "2026-11-24", "in-progress")).toBe(false);
    expect(isOverdue("2026-11-24", "2026-11-25", "in-progress")).toBe(true);
    expect(daysLate("2026-11-15", "2026-11-24", "on-hold")).toBe(9);
    expect(isOverdue("2026-11-15", "2026-11-24", "closed")).toBe(false);
    expect(isOverdue("2026-11-15", "2026-11-24", "cancelled")).toBe(false);
    expect(isOverdue(null, "2026-11-24", "in-progress")).toBe(false);
  });

  it("is what is open and due on an earlier day", () => {
    fc.assert(
      fc.property(day, day, state, (dueOn, today, at) => {
        expect(isOverdue(dueOn, today, at)).toBe(isOpen(at) && dueOn < today);
        expect(daysLate(dueOn, today, at)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("ageInDays", () => {
  const now = new Date("2026-11-24T09:00:00Z");

  it("counts whole days, and none for a clock that is ahead", () => {
    expect(ageInDays("2026-11-15T09:00:00Z", now)).toBe(9);
    expect(ageInDays("2026-11-15T09:00:01Z", now)).toBe(8);
    expect(ageInDays("2026-11-24T09:00:05Z", now)).toBe(0);
  });

  it("grows by one a day", () => {
    fc.assert(
      fc.property(fc.nat(86_400_000 * 400), fc.nat(400), (elapsed, more) => {
        const since = new Date(now.getTime() - elapsed);
        const later = new Date(now.getTime() + more * 86_400_000);
        expect(ageInDays(since, later)).toBe(ageInDays(since, now) + more);
      }),
    );
  });
});
