import { z } from "zod";
import { routeActor } from "@/lib/auth/route-actor";
import { env } from "@/lib/core/env";
import { guard } from "@/lib/core/guard";
import { journeyIdSchema, userIdSchema } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { isSameOrigin } from "@/lib/core/same-origin";
import { announcePresence } from "@/lib/events/announce-presence";
import { placeSchema } from "@/lib/events/presence";
import { getJourneyState } from "@/lib/journeys/queries/get-journey-state";
import { listMemberNames } from "@/lib/people/queries/list-member-names";

export const dynamic = "force-dynamic";

const nothing = (status: number) => new Response(null, { status });

const namesSchema = z.object({
  org: z.string(),
  users: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(userIdSchema).max(100)),
});

/** What the people are called who are here: `?org=<slug>&users=<id>,<id>`. */
export async function GET(request: Request): Promise<Response> {
  const asked = namesSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const actor = await routeActor(asked.data?.org ?? "");
  if (actor instanceof Response) return actor;
  if (!asked.success) return nothing(404);
  const found = await read(listMemberNames, actor, { userIds: asked.data.users });
  return found.ok ? Response.json(found.value) : nothing(503);
}

const saidSchema = z.strictObject({
  org: z.string().max(100),
  journeyId: journeyIdSchema,
  tab: z.uuid(),
  place: placeSchema,
  gone: z.boolean().default(false),
});

/** Says where on a journey's map one is, or that one has left it. It is told to those who have it open, and kept nowhere. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers.get("origin"), env().APP_URL)) return nothing(403);
  const said = saidSchema.safeParse(await request.json().catch(() => null));
  const actor = await routeActor(said.data?.org ?? "");
  if (actor instanceof Response) return actor;
  if (!said.success) return nothing(400);
  const { journeyId, tab, place, gone } = said.data;
  if (!(await read(getJourneyState, actor, { journeyId })).ok) return nothing(404);
  const { organisationId, userId } = actor;
  const told = await guard("presence.say", actor, () =>
    announcePresence({ organisationId, journeyId, tab, userId, place, gone }),
  );
  return nothing(told.ok ? 204 : 503);
}
