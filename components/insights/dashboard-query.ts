import type { DashboardFilters } from "@/lib/insights/dashboard-filters";

/** The dashboard's filters as an address carries them, with more if there is more to say. */
export function dashboardQuery(filters: DashboardFilters, more: Record<string, string> = {}): string {
  const query = new URLSearchParams(more);
  if (filters.months !== 3) query.set("months", String(filters.months));
  if (filters.departmentId) query.set("departmentId", filters.departmentId);
  const text = query.toString();
  return text ? `?${text}` : "";
}
