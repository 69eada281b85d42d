import type { ImprovementState } from "@/lib/backlog/model";
import { daysBetween, type CalendarDate } from "@/lib/core/calendar-date";
import { isOpen } from "./is-open";

/** Days an open improvement is past its due day; 0 on that day itself, without one, and once closed or cancelled. */
export function daysLate(dueOn: CalendarDate | null, today: CalendarDate, state: ImprovementState): number {
  return dueOn === null || !isOpen(state) ? 0 : Math.max(0, daysBetween(dueOn, today));
}

/** Whether an improvement is open after its due day; on hold is no excuse. */
export function isOverdue(dueOn: CalendarDate | null, today: CalendarDate, state: ImprovementState): boolean {
  return daysLate(dueOn, today, state) > 0;
}
