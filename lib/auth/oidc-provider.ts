import type { OAuthConfig } from "next-auth/providers/oauth";
import { env } from "@/lib/core/env";

type Claims = {
  sub: string;
  email?: string;
  email_verified?: boolean;
  name?: string;
  preferred_username?: string;
};

/** The organisation's OpenID Connect provider (authorisation-code flow with PKCE, state and nonce), if one is set. */
export function oidcProvider(): OAuthConfig<Claims> | null {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_NAME: name,
  } = env();
  if (!issuer || !clientId || !clientSecret) return null;
  return {
    id: "oidc",
    name: name ?? "SSO",
    type: "oauth",
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    issuer,
    clientId,
    clientSecret,
    checks: ["pkce", "state", "nonce"],
    idToken: true,
    authorization: { params: { scope: "openid email profile" } },
    async profile(claims, tokens) {
      const told = claims.email
        ? claims
        : { ...claims, ...(await userInfo(issuer, tokens.access_token, claims.sub)) };
      return {
        id: claims.sub,
        email: told.email ?? null,
        name: told.name ?? told.preferred_username ?? told.email ?? null,
        emailVerified: told.email_verified === true,
      };
    },
  };
}

// Many providers keep the ID token thin and tell the e-mail at their userinfo endpoint only.
async function userInfo(
  issuer: string,
  accessToken: string | undefined,
  subject: string,
): Promise<Partial<Claims>> {
  if (!accessToken) return {};
  const signal = AbortSignal.timeout(5_000);
  const discovery = await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`, { signal });
  const { userinfo_endpoint: endpoint } = (await discovery.json()) as { userinfo_endpoint?: string };
  if (!endpoint) return {};
  const answer = await fetch(endpoint, { headers: { authorization: `Bearer ${accessToken}` }, signal });
  const claims = (await answer.json()) as Partial<Claims>;
  // The standard's rule: an answer about another subject must not be used (OpenID Connect Core, 5.3.2).
  return claims.sub === subject ? claims : {};
}
