import { cookies } from "next/headers";
import { NextResponse, type NextRequest } from "next/server";
import { currentSession } from "@/lib/auth/current-session";
import { revokeSession } from "@/lib/auth/revoke-session";
import { sessionCookie } from "@/lib/auth/session-cookie";
import { env } from "@/lib/core/env";
import { guard } from "@/lib/core/guard";
import { requestIdOf } from "@/lib/core/request-id";
import { isSameOrigin } from "@/lib/core/same-origin";

/**
 * Revokes the session's row, so that a copy of the cookie is worth nothing, and forgets the cookie. Where the row
 * cannot be reached, nobody is signed out, and the page that follows says why.
 */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers.get("origin"), env().APP_URL)) return new Response(null, { status: 403 });
  const requestId = requestIdOf(request.headers);
  const revoked = await guard("session.sign-out", { requestId }, async () => {
    const session = await currentSession();
    return session && revokeSession(session.userId, session.sessionId);
  });
  if (!revoked.ok) return NextResponse.redirect(new URL("/", env().APP_URL), 303);
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  return NextResponse.redirect(new URL("/sign-in", env().APP_URL), 303);
}
