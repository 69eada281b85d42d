import { loadDashboard } from "@/app/[org]/dashboard/load-dashboard";
import { loadJourneyMap } from "@/app/[org]/journeys/[journeyId]/load-journey-map";
import { loadJourneys } from "@/app/[org]/journeys/load-journeys";
import { loadWorkspace } from "@/app/[org]/load-workspace";
import { dashboardFilters } from "@/lib/insights/dashboard-filters";

/** What the pages of `?organisation=…&journeyId=…` are drawn from, for the bench to draw them from constants. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const organisation = asked.get("organisation") ?? "";
  const journeyId = asked.get("journeyId");
  return Response.json({
    workspace: await loadWorkspace(organisation),
    dashboard: await loadDashboard(organisation, dashboardFilters({})),
    journeys: await loadJourneys(organisation, {}),
    map: journeyId && (await loadJourneyMap(organisation, journeyId)),
  });
}
