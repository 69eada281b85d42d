import type { DashboardFilters } from "@/lib/insights/dashboard-filters";

/** The backlog with the rows behind one of the dashboard's numbers. */
export function backlogHref(slug: string, filters: DashboardFilters, wanted: Record<string, string>): string {
  const query = new URLSearchParams({ view: "table", ...wanted });
  if (filters.departmentId && !wanted.departmentId) query.set("departmentId", filters.departmentId);
  return `/${slug}/backlog?${query.toString()}`;
}
