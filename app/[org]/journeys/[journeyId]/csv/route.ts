import { routeActor } from "@/lib/auth/route-actor";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { touchpointTable } from "@/lib/journeys/csv/touchpoint-table";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { journeyNaming } from "../journey-naming";

type Context = { params: Promise<{ org: string; journeyId: string }> };

/** A journey's touchpoints as CSV. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { org, journeyId } = await params;
  const actor = await routeActor(org);
  if (actor instanceof Response) return actor;
  const map = await read(getJourneyMap, actor, { journeyId: journeyId as JourneyId });
  if (!map.ok) return new Response(null, { status: 404 });
  const { journey } = map.value;
  return touchpointTable(actor, (await journeyNaming(journey))(journey.title), [journey.id]);
}
