import { cookies, headers } from "next/headers";
import { cache } from "react";
import { requestIdHeader } from "@/lib/core/request-id";
import { findSession } from "./find-session";
import { openedCookie } from "./opened-cookie";
import type { Session } from "./session";
import { sessionCookie } from "./session-cookie";

/** Who is asking, looked up once a request; null when nobody is signed in. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const token = await currentToken();
  const session = token ? await findSession(token) : null;
  return session && { ...session, requestId: (await headers()).get(requestIdHeader) ?? undefined };
});

/** The random token inside the encrypted cookie, or null. */
async function currentToken(): Promise<string | null> {
  const cookie = (await cookies()).get(sessionCookie().name)?.value;
  return cookie ? openedCookie(cookie) : null;
}
