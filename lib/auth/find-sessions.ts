import { queryOutsideTenants } from "@/db/client";
import { env } from "@/lib/core/env";
import { sessionSchema, type Session } from "./session";
import { hashToken } from "./session-token";

/** The sessions of many tokens, in one statement and in their order; null for each that `findSession` would not find. */
export async function findSessions(tokens: readonly string[]): Promise<(Session | null)[]> {
  const rows = await queryOutsideTenants(
    `select app.session_lookup(hash, $2) as session
       from unnest($1::text[]) with ordinality as asked(hash, place) order by place`,
    [tokens.map(hashToken), env().SESSION_IDLE_MINUTES],
  );
  return rows.map(({ session }) => (session ? sessionSchema.parse(session) : null));
}
