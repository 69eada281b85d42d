import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, calendarDateIn, daysBetween } from "@/lib/core/calendar-date";

const day = fc
  .date({ min: new Date("1971-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("calendarDateIn", () => {
  it("is the day of the people in the time zone", () => {
    expect(calendarDateIn("2026-10-24T22:30:00Z", "Europe/Copenhagen")).toBe("2026-10-25");
    expect(calendarDateIn("2026-11-24T22:30:00Z", "Europe/Copenhagen")).toBe("2026-11-24");
    expect(calendarDateIn("2026-03-01T04:00:00Z", "America/New_York")).toBe("2026-02-28");
  });

  it("is the text of the day itself in UTC", () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(calendarDateIn(new Date(date), "UTC")).toBe(date);
      }),
    );
  });
});

describe("addMonths", () => {
  it("ends on the last day of a shorter month", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2028-02-29", 12)).toBe("2029-02-28");
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
  });

  it("moves exactly so many months on, and never past the day asked for", () => {
    const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
    fc.assert(
      fc.property(day, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const moved = addMonths(date, months);
        expect(month(moved) - month(date)).toBe(months);
        expect(Number(moved.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)));
      }),
    );
  });
});

describe("daysBetween", () => {
  it("counts a year, a leap year and backwards", () => {
    expect(daysBetween("2026-11-24", "2027-11-24")).toBe(365);
    expect(daysBetween("2027-11-24", "2028-11-24")).toBe(366);
    expect(daysBetween("2026-11-24", "2026-11-15")).toBe(-9);
  });

  it("adds up along the way", () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      }),
    );
  });
});
