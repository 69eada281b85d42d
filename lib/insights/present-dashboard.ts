import type { z } from "zod";
import { isOpen } from "@/lib/backlog/rules/is-open";
import { addMonths, calendarDateIn } from "@/lib/core/calendar-date";
import type { DashboardFilters } from "./dashboard-filters";
import type { LoadedDashboardJourney, LoadedDashboardRest } from "./dashboard-rows";
import { headlineJourney, presentDashboardJourney, readDashboardJourney } from "./present-dashboard-journey";
import {
  headlineImprovement,
  improvementTallies,
  presentDashboardImprovements,
} from "./present-dashboard-improvements";
import type { dashboardSchema } from "./presented-dashboard";
import { didItHelp } from "./rules/did-it-help";
import { headlines } from "./rules/headlines";
import { improvementFlow } from "./rules/improvement-flow";

export type DashboardSetting = { filters: DashboardFilters; now: Date; timeZone: string };

/** Puts the rows through the rules; nothing here is looked up again. */
export function presentDashboard(
  loaded: readonly LoadedDashboardJourney[],
  rest: LoadedDashboardRest,
  { filters, now, timeZone }: DashboardSetting,
): z.input<typeof dashboardSchema> {
  const today = calendarDateIn(now, timeZone);
  const comparedWith = addMonths(today, -filters.months);
  const { departmentId } = filters;
  const journeys = loaded.map((journey) =>
    readDashboardJourney(journey, rest.departments, comparedWith, timeZone, now),
  );
  const ofDepartment = <Row extends { department: { id: string } | null }>(row: Row) =>
    !departmentId || row.department?.id === departmentId;
  const chosen = rest.improvements.filter((row) => !departmentId || row.departmentId === departmentId);
  const improvements = presentDashboardImprovements(chosen, rest.departments, today, now);
  const open = improvements.filter(({ state }) => isOpen(state));
  const moments = journeys.flatMap((journey) => journey.moments).filter(ofDepartment);
  return {
    comparedWith,
    headlines: headlines(journeys.map(headlineJourney), open.map(headlineImprovement)),
    departments: rest.departments.filter(({ id }) => rest.live.includes(id)),
    journeys: journeys.map(presentDashboardJourney),
    publishedCount: journeys.filter(({ state }) => state === "published").length,
    moments: {
      total: moments.length,
      atRisk: moments.filter(({ atRisk }) => atRisk).sort((a, b) => (a.score ?? 0) - (b.score ?? 0)),
    },
    opportunities: journeys.flatMap((journey) => journey.opportunities).filter(ofDepartment),
    flow: improvementFlow(
      chosen.map(({ createdAt, closedAt }) => ({ proposedAt: createdAt, closedAt })),
      now,
      timeZone,
    ),
    ...improvementTallies(improvements, rest.departments),
    improvements: open.sort(
      (a, b) => Number(b.focus) - Number(a.focus) || b.daysLate - a.daysLate || b.daysInState - a.daysInState,
    ),
    help: didItHelp(
      chosen.map(({ approvedAt, closedAt, outcome }) => ({
        approvedAt,
        closedAt,
        outcome: outcome === "improved" || outcome === "unchanged" || outcome === "worse" ? outcome : null,
      })),
      now,
      timeZone,
    ),
  };
}
