import { cookies } from "next/headers";
import { NextResponse, type NextRequest } from "next/server";
import { currentSession } from "@/lib/auth/current-session";
import { revokeSession } from "@/lib/auth/revoke-session";
import { sessionCookie } from "@/lib/auth/session-cookie";
import { env } from "@/lib/core/env";
import { isSameOrigin } from "@/lib/core/same-origin";

/** Revokes the session's row, so that a copy of the cookie is worth nothing, and forgets the cookie. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers.get("origin"), env().APP_URL)) return new Response(null, { status: 403 });
  const session = await currentSession();
  if (session) await revokeSession(session.userId, session.sessionId);
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  return NextResponse.redirect(new URL("/sign-in", env().APP_URL), 303);
}
