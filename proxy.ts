import { NextResponse, type NextRequest } from "next/server";
import { pathHeader } from "@/lib/auth/path-header";

/** Tells pages their own path, so that sign-in can return to it. It locks nothing: the doors do. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set(pathHeader, request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ["/((?!_next/|livez|readyz|favicon).*)"] };
