import { env } from "@/lib/core/env";

/** The session cookie's name and attributes; under https it is bound to the host. */
export function sessionCookie() {
  const secure = env().APP_URL.startsWith("https:");
  return {
    name: secure ? "__Host-throughline.session" : "throughline.session",
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  };
}
