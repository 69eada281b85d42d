import type { Outcome } from "@/lib/backlog/model";
import { calendarDateIn, daysBetween, type Instant } from "@/lib/core/calendar-date";
import { median } from "./median";
import { monthIn, monthsBack } from "./months-back";

/** An improvement and its last close; one that was reopened for want of effect keeps both. */
export type ClosedImprovement = {
  approvedAt: Instant | null;
  closedAt: Instant | null;
  outcome: Outcome | null;
};

/** What became of what was closed: improved + unchanged + worse + unknown = closed. */
export type Help = Record<Outcome, number> & {
  closed: number;
  /** Closed without a measured outcome. */
  unknown: number;
  /** Median of calendar days from approval to close; null when nothing has both. */
  medianDays: number | null;
};

/** Counts the outcomes of what was closed in the last months, the current one included. */
export function didItHelp(
  improvements: readonly ClosedImprovement[],
  now: Date,
  timeZone: string,
  months = 12,
): Help {
  const period = new Set(monthsBack(now, timeZone, months));
  const help: Help = { closed: 0, improved: 0, unchanged: 0, worse: 0, unknown: 0, medianDays: null };
  const days: number[] = [];
  for (const { approvedAt, closedAt, outcome } of improvements) {
    if (closedAt === null || !period.has(monthIn(closedAt, timeZone))) continue;
    help.closed += 1;
    help[outcome ?? "unknown"] += 1;
    if (approvedAt === null) continue;
    days.push(
      Math.max(0, daysBetween(calendarDateIn(approvedAt, timeZone), calendarDateIn(closedAt, timeZone))),
    );
  }
  return { ...help, medianDays: median(days) };
}
