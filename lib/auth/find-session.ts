import { queryOutsideTenants } from "@/db/client";
import { env } from "@/lib/core/env";
import { sessionSchema, type Session } from "./session";
import { hashToken } from "./session-token";

/** The session of a token, or null when it is unknown, revoked, idle for too long or past its end. */
export async function findSession(token: string): Promise<Session | null> {
  const [row] = await queryOutsideTenants("select app.session_lookup($1, $2) as session", [
    hashToken(token),
    env().SESSION_IDLE_MINUTES,
  ]);
  return row?.session ? sessionSchema.parse(row.session) : null;
}
