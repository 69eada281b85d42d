import { NextResponse, type NextRequest } from "next/server";
import { pathHeader } from "@/lib/auth/path-header";
import { contentSecurityPolicy } from "@/lib/core/content-security-policy";
import { isDatabaseAway } from "@/lib/core/database-away";
import { env } from "@/lib/core/env";
import { malformedRequest } from "@/lib/core/malformed-request";
import { requestIdHeader, requestIdOf } from "@/lib/core/request-id";
import { inertHeaders, transportHeaders } from "@/lib/core/standing-headers";

// Everything of the policy but the nonce is the same for every request.
let policyFor: ReturnType<typeof contentSecurityPolicy> | undefined;

/**
 * Gives the request a name, tells pages their own path, so that sign-in can return to it, and gives each its nonce:
 * Next finds it in the request's policy and puts it on every script. What is no request of ours at all ends here,
 * and a page that is asked for while the database is away is answered by one that says so, for no page can set its
 * own status; otherwise it locks nothing: the doors do.
 */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const requestId = requestIdOf(request.headers);
  const refused = malformedRequest({ method: request.method, path: pathname, headers: request.headers });
  if (refused)
    return new NextResponse(null, {
      status: refused,
      headers: { ...inertHeaders, [requestIdHeader]: requestId },
    });
  const appUrl = env().APP_URL;
  policyFor ??= contentSecurityPolicy({ appUrl, development: process.env.NODE_ENV === "development" });
  const policy = policyFor(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set(pathHeader, pathname + search);
  headers.set(requestIdHeader, requestId);
  headers.set("content-security-policy", policy);
  headers.delete(awayHeader);
  const away = wantsPage(request) && (await isDatabaseAway());
  if (away) headers.set(awayHeader, "1");
  const response = NextResponse.next({ request: { headers }, ...(away ? { status: 503 } : {}) });
  if (away) response.headers.set("retry-after", "10");
  response.headers.set(requestIdHeader, requestId);
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(transportHeaders(appUrl))) response.headers.set(name, value);
  return response;
}

// next.config.js leads whatever carries it to app/unavailable.
const awayHeader = "x-throughline-away";

const wantsPage = ({ method, headers }: NextRequest) =>
  (method === "GET" || method === "HEAD") && (headers.get("accept") ?? "").includes("text/html");

// A request that passes here has its body kept in memory, and cut at 10 MB: files do not.
export const config = {
  matcher: ["/((?!_next/|(?:livez|readyz|favicon\\.ico|icon\\.svg)$|[^/]+/journeys/import/csv/upload$).*)"],
};
