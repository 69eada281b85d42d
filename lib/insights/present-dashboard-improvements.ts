import { improvementStates, improvementStateSchema, measureSchema } from "@/lib/backlog/model";
import { ageInDays } from "@/lib/backlog/rules/age-in-days";
import { isOpen } from "@/lib/backlog/rules/is-open";
import { daysLate, isOverdue } from "@/lib/backlog/rules/overdue";
import type { CalendarDate } from "@/lib/core/calendar-date";
import type { ImprovementId } from "@/lib/core/ids";
import type { DepartmentBadge } from "@/lib/departments/model";
import type { LoadedDashboardImprovement } from "./dashboard-rows";
import type { DashboardImprovement } from "./presented-dashboard";
import type { HeadlineImprovement } from "./rules/headline";

/** Improvements as the dashboard shows them; one whose department is unknown cannot be, and fails. */
export function presentDashboardImprovements(
  rows: readonly LoadedDashboardImprovement[],
  badges: readonly DepartmentBadge[],
  today: CalendarDate,
  now: Date,
): DashboardImprovement[] {
  return rows.map((row) => {
    const department = badges.find(({ id }) => id === row.departmentId);
    if (!department) throw new Error("an improvement without its department");
    const state = improvementStateSchema.parse(row.state);
    const late = isOverdue(row.dueOn, today, state) && row.dueOn !== null;
    return {
      id: row.id as ImprovementId,
      title: row.title,
      department,
      state,
      focus: row.focus,
      dueOn: row.dueOn,
      daysLate: late ? daysLate(row.dueOn, today, state) : 0,
      daysInState: ageInDays(row.stateSince, now),
      measure: measureSchema.nullable().parse(row.measure),
      baseline: row.baseline,
      target: row.target,
    };
  });
}

/** Counts by state and by department. */
export function improvementTallies(
  improvements: readonly DashboardImprovement[],
  badges: readonly DepartmentBadge[],
) {
  const open = improvements.filter(({ state }) => isOpen(state));
  return {
    byState: improvementStates.map((state) => ({
      state,
      count: improvements.filter((one) => one.state === state).length,
    })),
    byDepartment: badges
      .map((department) => {
        const theirs = open.filter((one) => one.department.id === department.id);
        return { department, open: theirs.length, overdue: theirs.filter((one) => one.daysLate > 0).length };
      })
      .filter((row) => row.open > 0),
    openCount: open.length,
    overdueCount: open.filter((one) => one.daysLate > 0).length,
    focusCount: open.filter((one) => one.focus).length,
  };
}

export const headlineImprovement = (improvement: DashboardImprovement): HeadlineImprovement => ({
  id: improvement.id,
  title: improvement.title,
  departmentName: improvement.department.name,
  focus: improvement.focus,
  daysLate: improvement.daysLate,
  daysInState: improvement.daysInState,
});
