/** A day without a time, YYYY-MM-DD: compares as text. */
export type CalendarDate = string;
/** A point in time: a Date, or ISO text with its offset. */
export type Instant = Date | string;

const dayMilliseconds = 86_400_000;

// Making one of these costs a thousand times what using it does.
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const kept = dayFormats.get(timeZone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  dayFormats.set(timeZone, made);
  return made;
}

/** The day that an instant falls on for people in a time zone. */
export function calendarDateIn(instant: Instant, timeZone: string): CalendarDate {
  const parts = dayFormat(timeZone).formatToParts(new Date(instant));
  const part = (type: "year" | "month" | "day") => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** The same day of the month some months later (or earlier); the last day where that month is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const from = atMidnight(date);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return first.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((atMidnight(to).getTime() - atMidnight(from).getTime()) / dayMilliseconds);
}

function atMidnight(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
