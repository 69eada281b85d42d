import { calendarDateIn } from "@/lib/core/calendar-date";

const day = 86_400_000;
const timeZone = "Europe/Copenhagen";

/** Moments and dates relative to one present, so that the demonstration is always a year old. */
export function calendarFrom(now: Date) {
  const at = (daysAgo: number, hour = 10) => {
    const date = new Date(now.getTime() - daysAgo * day);
    date.setUTCHours(hour, 12, 0, 0);
    // Never in the future, whatever the hour of the day is now.
    return date > now ? now : date;
  };
  return {
    /** A command's clock, so many days ago. */
    clock: (daysAgo: number, hour?: number) => () => at(daysAgo, hour),
    /** A calendar date, so many days ahead; negative is past. */
    dateIn: (days: number) =>
      new Date(Date.parse(calendarDateIn(now, timeZone)) + days * day).toISOString().slice(0, 10),
  };
}

export type Calendar = ReturnType<typeof calendarFrom>;
