import { addMonths, type CalendarDate } from "@/lib/core/calendar-date";

/** Why a link cannot end on a day: it has passed, or it is more than a year away. Null when it can. */
export function expiryProblem(
  expiresOn: CalendarDate,
  today: CalendarDate,
): "day-passed" | "over-a-year" | null {
  if (expiresOn < today) return "day-passed";
  return expiresOn > addMonths(today, 12) ? "over-a-year" : null;
}
