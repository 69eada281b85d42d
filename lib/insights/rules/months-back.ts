import { addMonths, calendarDateIn, type Instant } from "@/lib/core/calendar-date";

/** A calendar month, YYYY-MM: compares as text. */
export type CalendarMonth = string;

/** The month that an instant falls in for people in a time zone. */
export function monthIn(instant: Instant, timeZone: string): CalendarMonth {
  return calendarDateIn(instant, timeZone).slice(0, 7);
}

/** The last so many calendar months, the current one included, oldest first. */
export function monthsBack(now: Date, timeZone: string, months: number): CalendarMonth[] {
  const first = `${monthIn(now, timeZone)}-01`;
  return Array.from({ length: months }, (_, place) => addMonths(first, place - months + 1).slice(0, 7));
}
