import { routeActor } from "@/lib/auth/route-actor";
import { read } from "@/lib/core/read";
import { journeyTable } from "@/lib/journeys/csv/journey-table";
import { journeyFilters } from "@/lib/journeys/journey-filters";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";

type Context = { params: Promise<{ org: string }> };

/** The list of journeys as CSV, narrowed as its page is. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await routeActor((await params).org);
  if (actor instanceof Response) return actor;
  const filters = journeyFilters(Object.fromEntries(new URL(request.url).searchParams));
  const found = await read(listJourneys, actor, filters);
  return found.ok ? journeyTable(found.value.journeys) : new Response(null, { status: 503 });
}
