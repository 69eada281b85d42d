import { headers } from "next/headers";
import { guard } from "@/lib/core/guard";
import { requestIdOf } from "@/lib/core/request-id";
import type { Result } from "@/lib/core/result";
import { currentSession } from "./current-session";
import type { Session } from "./session";

/**
 * Who is asking, null when nobody is signed in; or why that cannot be told now. A request that came past the proxy
 * is given its name here.
 */
export async function knownSession(): Promise<Result<Session | null>> {
  const requestId = requestIdOf(await headers());
  const found = await guard("session.find", { requestId }, currentSession);
  return found.ok && found.value ? { ok: true, value: { ...found.value, requestId } } : found;
}
