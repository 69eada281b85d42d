import { routeActor } from "@/lib/auth/route-actor";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { listShareLinks } from "@/lib/share-links/queries/list-share-links";

type Context = { params: Promise<{ org: string; journeyId: string }> };

/** A journey's share links, for the dialog in which they are looked after. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { org, journeyId } = await params;
  const actor = await routeActor(org);
  if (actor instanceof Response) return actor;
  const found = await read(listShareLinks, actor, { journeyId: journeyId as JourneyId });
  if (!found.ok) return new Response(null, { status: found.error.kind === "unavailable" ? 503 : 404 });
  return Response.json(found.value, { headers: { "cache-control": "no-store" } });
}
