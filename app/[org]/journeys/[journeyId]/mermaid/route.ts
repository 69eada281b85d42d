import { actorFor } from "@/lib/auth/actor-for";
import { currentSession } from "@/lib/auth/current-session";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { journeyToMermaid } from "@/lib/journeys/journey-to-mermaid";
import { printMermaidJourney } from "@/lib/journeys/formats/mermaid-journey";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";

type Context = { params: Promise<{ org: string; journeyId: string }> };

/** A journey as mermaid `journey` text, to keep or to paste elsewhere. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { org, journeyId } = await params;
  const session = await currentSession();
  const actor = session && actorFor(session, org);
  if (!actor) return new Response(null, { status: session ? 404 : 401 });
  const map = await read(getJourneyMap, actor, { journeyId: journeyId as JourneyId });
  if (!map.ok) return new Response(null, { status: 404 });
  const fileName = encodeURIComponent(`${map.value.journey.title}.mmd`);
  return new Response(printMermaidJourney(journeyToMermaid(map.value)), {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": `attachment; filename*=UTF-8''${fileName}`,
      "cache-control": "no-store",
    },
  });
}
