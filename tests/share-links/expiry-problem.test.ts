import fc from "fast-check";
import { expect, it } from "vitest";
import { addMonths } from "@/lib/core/calendar-date";
import { expiryProblem } from "@/lib/share-links/rules/expiry-problem";

it("takes today and each day of the year from then on, and no other", () => {
  const day = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (expiresOn, today) => {
      const problem = expiryProblem(expiresOn, today);
      expect(problem === "day-passed").toBe(expiresOn < today);
      expect(problem === "over-a-year").toBe(expiresOn > addMonths(today, 12));
    }),
  );
  expect(expiryProblem("2027-02-28", "2026-02-28")).toBeNull();
  expect(expiryProblem("2027-03-01", "2026-02-28")).toBe("over-a-year");
  expect(expiryProblem("2026-02-27", "2026-02-28")).toBe("day-passed");
  expect(expiryProblem("2026-02-28", "2026-02-28")).toBeNull();
});
