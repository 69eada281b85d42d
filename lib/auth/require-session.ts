import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { currentSession } from "./current-session";
import { pathHeader } from "./path-header";
import type { Session } from "./session";

/** The session, or the way to sign in and back again to where one was going. */
export async function requireSession(): Promise<Session> {
  const session = await currentSession();
  if (session) return session;
  const path = (await headers()).get(pathHeader) ?? "/";
  redirect(path === "/" ? "/sign-in" : `/sign-in?returnTo=${encodeURIComponent(path)}`);
}
