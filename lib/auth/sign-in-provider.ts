import { env } from "@/lib/core/env";

/** The provider that the sign-in page offers; null on a first run without one, when only a one-time link leads in. */
export function signInProvider(): { id: string; name: string } | null {
  const { OIDC_ISSUER: issuer, OIDC_NAME: name } = env();
  return issuer ? { id: "oidc", name: name ?? "SSO" } : null;
}
