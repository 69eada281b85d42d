import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import type { DashboardFilters } from "@/lib/insights/dashboard-filters";
import { getDashboard } from "@/lib/insights/queries/get-dashboard";

/** The dashboard and the rows behind its numbers. */
export async function loadDashboard(org: string, filters: DashboardFilters) {
  return valueOrNotFound(await read(getDashboard, await requireActor(org), filters));
}
