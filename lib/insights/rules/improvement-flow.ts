import type { Instant } from "@/lib/core/calendar-date";
import { monthIn, monthsBack, type CalendarMonth } from "./months-back";

export type FlowingImprovement = { proposedAt: Instant; closedAt: Instant | null };
export type FlowMonth = { month: CalendarMonth; proposed: number; closed: number };

/**
 * How many improvements were proposed and closed in each of the last months, oldest first, in the
 * organisation's days; a month without any is there with zeroes, and what lies outside is left out.
 */
export function improvementFlow(
  improvements: readonly FlowingImprovement[],
  now: Date,
  timeZone: string,
  months = 12,
): FlowMonth[] {
  const flow = monthsBack(now, timeZone, months).map((month) => ({ month, proposed: 0, closed: 0 }));
  const byMonth = new Map(flow.map((entry) => [entry.month, entry]));
  for (const { proposedAt, closedAt } of improvements) {
    const proposed = byMonth.get(monthIn(proposedAt, timeZone));
    if (proposed) proposed.proposed += 1;
    const closed = closedAt === null ? undefined : byMonth.get(monthIn(closedAt, timeZone));
    if (closed) closed.closed += 1;
  }
  return flow;
}
