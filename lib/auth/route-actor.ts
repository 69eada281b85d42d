import type { PersonActor } from "@/lib/core/actor";
import { actorFor } from "./actor-for";
import { knownSession } from "./known-session";

/** Who asks a route of an organisation for something; or the answer to somebody who may not even ask. */
export async function routeActor(org: string): Promise<PersonActor | Response> {
  const found = await knownSession();
  if (!found.ok) return new Response(null, { status: 503 });
  const session = found.value;
  if (!session) return new Response(null, { status: 401 });
  return actorFor(session, org) ?? new Response(null, { status: 404 });
}
