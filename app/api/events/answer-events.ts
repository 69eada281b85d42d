import type { IncomingMessage, ServerResponse } from "node:http";
import { cookieValue } from "@/lib/auth/cookie-value";
import { openedCookie } from "@/lib/auth/opened-cookie";
import { sessionCookie } from "@/lib/auth/session-cookie";
import { tokenActor } from "@/lib/auth/token-actor";
import { env } from "@/lib/core/env";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { requestIdHeader, requestIdOf } from "@/lib/core/request-id";
import { inertHeaders, standingHeaders, transportHeaders } from "@/lib/core/standing-headers";
import { roomKey } from "@/lib/events/journey-rooms";
import { getJourneyState } from "@/lib/journeys/queries/get-journey-state";
import { askedEventsSchema } from "./asked-events";
import { keepOpen } from "./keep-open";
import { openTabs } from "./rooms";

const streamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  // Compressed or gathered by a proxy, nothing would arrive.
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

/**
 * Tells a browser that journeys which it has open have changed, and who else has them open. Each journey is asked for
 * by itself, and one that may not be seen is not told of. Nothing that stays open may hold on to more than it needs:
 * there are thousands of them.
 */
export async function answerEvents(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = requestIdOf({ get: (name) => request.headers[name]?.toString() ?? null });
  const answer = (status: number, more: Record<string, string> = {}) =>
    response.writeHead(status, {
      ...standingHeaders,
      ...inertHeaders,
      ...transportHeaders(env().APP_URL),
      [requestIdHeader]: requestId,
      ...more,
    });
  if (request.method !== "GET") return void answer(405, { allow: "GET" }).end();
  const { searchParams } = new URL(request.url ?? "", "http://localhost");
  const asked = askedEventsSchema.safeParse(Object.fromEntries(searchParams));
  const cookie = cookieValue(request.headers.cookie ?? "", sessionCookie().name);
  const token = cookie && (await openedCookie(cookie));
  const actor = await tokenActor(token, asked.data?.org ?? "", requestId);
  if (typeof actor === "number") return void answer(actor).end();
  if (!token || !asked.success) return void answer(404).end();
  const { org, journey, tab: tabs, seen } = asked.data;
  const stateOf = (journeyId: JourneyId) => read(getJourneyState, actor, { journeyId });
  const allowed = new Set<JourneyId>();
  for (const journeyId of journey) if ((await stateOf(journeyId)).ok) allowed.add(journeyId);
  if (allowed.size === 0) return void answer(404).end();
  // Its reader may have gone in the meantime, and then nothing tells of it any more.
  if (response.destroyed) return;

  const { organisationId, userId } = actor;
  const isBehind = async (journeyId: JourneyId, mark: string | undefined) => {
    if (!mark) return false;
    const now = await stateOf(journeyId);
    return !now.ok || now.value.changeMark !== mark;
  };
  const here = tabs.flatMap(([tab, journeyId]) =>
    allowed.has(journeyId) ? { organisationId, userId, tab, journeyId } : [],
  );
  answer(200, streamHeaders);
  const watched = [...allowed].map((journeyId) => ({
    key: roomKey(organisationId, journeyId),
    who: { token, org, journeyId, requestId },
    isBehind: () => isBehind(journeyId, seen[journey.indexOf(journeyId)]),
  }));
  const refused = journey.filter((id) => !allowed.has(id)).map((id) => roomKey(organisationId, id));
  keepOpen(response, { watched, refused }, openTabs.enter(here));
}
