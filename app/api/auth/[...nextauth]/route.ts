import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "@/lib/auth/auth-options";
import { requestIdHeader } from "@/lib/core/request-id";
import { inRequest } from "@/lib/core/request-scope";
import { joinInvitations } from "@/lib/people/join-invitations";

type Context = { params: Promise<{ nextauth: string[] }> };

/** Providers and cookies depend on the running configuration, so the options are built for each request. */
function handler(request: NextRequest, context: Context): Promise<Response> {
  const options = authOptions({
    userAgent: request.headers.get("user-agent") ?? "",
    onSignedIn: joinInvitations,
  });
  return inRequest(
    request.headers.get(requestIdHeader) ?? undefined,
    () => NextAuth(request, context, options) as Promise<Response>,
  );
}

export { handler as GET, handler as POST };
