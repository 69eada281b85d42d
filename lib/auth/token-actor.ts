import type { PersonActor } from "@/lib/core/actor";
import { guard } from "@/lib/core/guard";
import { actorFor } from "./actor-for";
import { findSession } from "./find-session";

/** Whom a token lets ask for something of an organisation, outside Next; or the status with which they are refused. */
export async function tokenActor(
  token: string | null,
  org: string,
  requestId: string,
): Promise<PersonActor | 401 | 404 | 503> {
  const found = await guard("session.find", { requestId }, async () => (token ? findSession(token) : null));
  if (!found.ok) return 503;
  if (!found.value) return 401;
  return actorFor({ ...found.value, requestId }, org) ?? 404;
}
