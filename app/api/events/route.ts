import { z } from "zod";
import { currentToken } from "@/lib/auth/current-session";
import { routeActor } from "@/lib/auth/route-actor";
import { journeyIdSchema, type JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { requestIdOf } from "@/lib/core/request-id";
import { shutdownSignal } from "@/lib/core/shutdown";
import { roomKey } from "@/lib/events/journey-rooms";
import { watchJourneys } from "@/lib/events/watch-journeys";
import { getJourneyState } from "@/lib/journeys/queries/get-journey-state";
import { openTabs, rooms } from "./rooms";

export const dynamic = "force-dynamic";

const most = 20;
const listed = (text: string) => (text === "" ? [] : text.split(","));

const askedSchema = z.object({
  org: z.string(),
  journey: z
    .string()
    .transform(listed)
    .pipe(z.array(journeyIdSchema).min(1).max(most))
    .refine((ids) => new Set(ids).size === ids.length),
  seen: z
    .string()
    .max(most * 100)
    .transform((text) => text.split(","))
    .default([]),
  tab: z
    .string()
    .transform((text) => listed(text).map((tab) => tab.split("@")))
    .pipe(z.array(z.tuple([z.uuid(), journeyIdSchema])).max(most))
    .default([]),
});

/**
 * Tells a browser that journeys which it has open have changed, and who else has them open:
 * `?org=<slug>&journey=<id>,<id>`; with `tab`, `<tab>@<journey>` for each of its tabs, also those that they are gone
 * when it is; and with `seen`, the marks of the maps that were read, in the journeys' order, at once of those that
 * have changed since. Each journey is asked for by itself, and one that may not be seen is not told of.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = askedSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const requestId = requestIdOf(request.headers);
  const token = await currentToken();
  const actor = await routeActor(asked.data?.org ?? "");
  if (actor instanceof Response) return actor;
  if (!token || !asked.success) return new Response(null, { status: 404 });
  const { org, journey, tab: tabs, seen } = asked.data;
  const stateOf = (journeyId: JourneyId) => read(getJourneyState, actor, { journeyId });
  const allowed = new Set<JourneyId>();
  for (const journeyId of journey) if ((await stateOf(journeyId)).ok) allowed.add(journeyId);
  if (allowed.size === 0) return new Response(null, { status: 404 });
  const { organisationId, userId } = actor;
  const isBehind = async (journeyId: JourneyId, mark: string | undefined) => {
    if (!mark) return false;
    const now = await stateOf(journeyId);
    return !now.ok || now.value.changeMark !== mark;
  };
  const here = tabs.flatMap(([tab, journeyId]) =>
    allowed.has(journeyId) ? { organisationId, userId, tab, journeyId } : [],
  );
  const stream = watchJourneys(rooms, {
    watched: [...allowed].map((journeyId) => ({
      key: roomKey(organisationId, journeyId),
      who: { token, org, journeyId, requestId },
      isBehind: () => isBehind(journeyId, seen[journey.indexOf(journeyId)]),
    })),
    refused: journey.filter((id) => !allowed.has(id)).map((id) => roomKey(organisationId, id)),
    // An open stream would keep a server alive that has been told to stop.
    signal: AbortSignal.any([request.signal, shutdownSignal()]),
    left: openTabs.enter(here),
  });
  return new Response(stream, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      // Compressed or gathered by a proxy, nothing would arrive.
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    },
  });
}
