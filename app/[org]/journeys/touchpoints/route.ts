import { getTranslations } from "next-intl/server";
import { routeActor } from "@/lib/auth/route-actor";
import { read } from "@/lib/core/read";
import { touchpointTable } from "@/lib/journeys/csv/touchpoint-table";
import { journeyFilters } from "@/lib/journeys/journey-filters";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";

type Context = { params: Promise<{ org: string }> };

/** The touchpoints of all journeys of the list as CSV. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await routeActor((await params).org);
  if (actor instanceof Response) return actor;
  const filters = journeyFilters(Object.fromEntries(new URL(request.url).searchParams));
  const found = await read(listJourneys, actor, filters);
  if (!found.ok) return new Response(null, { status: 503 });
  const t = await getTranslations("csv");
  return touchpointTable(
    actor,
    t("fileName.touchpoints"),
    found.value.journeys.map(({ id }) => id),
  );
}
