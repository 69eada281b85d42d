import type { Instant } from "@/lib/core/calendar-date";

const dayMilliseconds = 86_400_000;

/** Whole days of 24 hours since an improvement entered its state; never negative. */
export function ageInDays(since: Instant, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - new Date(since).getTime()) / dayMilliseconds));
}
