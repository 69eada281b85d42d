import { decode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { cache } from "react";
import { env } from "@/lib/core/env";
import { findSession } from "./find-session";
import type { Session } from "./session";
import { sessionCookie } from "./session-cookie";

/** Who is asking, looked up once a request; null when nobody is signed in. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const token = await currentToken();
  return token ? findSession(token) : null;
});

/** The random token inside the encrypted cookie, or null. */
async function currentToken(): Promise<string | null> {
  const value = (await cookies()).get(sessionCookie().name)?.value;
  if (!value) return null;
  try {
    const payload = await decode({ token: value, secret: env().AUTH_SECRET });
    return typeof payload?.sid === "string" ? payload.sid : null;
  } catch {
    // Not a cookie of ours, or of another secret: nobody.
    return null;
  }
}
