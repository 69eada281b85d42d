import { isLocal } from "@/lib/core/env-values";
import { describeFetchFailure } from "../describe-fetch-failure";
import type { Finding, Installation } from "../installation";

const patienceMs = 10_000;
const endpoints = ["authorization_endpoint", "token_endpoint", "jwks_uri"] as const;

/** Whether the identity provider describes itself as OIDC_ISSUER says. */
export async function checkSignIn({ settings }: Installation): Promise<Finding[]> {
  const issuer = settings.OIDC_ISSUER?.trim() ?? "";
  if (!issuer)
    return [
      { note: "No identity provider is set: people sign in by one-time links only (npm run admin:create)." },
    ];
  if (!URL.canParse(issuer)) return [];
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patienceMs) });
    const described = response.ok ? ((await response.json().catch(() => undefined)) as unknown) : undefined;
    if (!described || typeof described !== "object")
      return [{ wrong: `OIDC_ISSUER: ${address} does not describe a provider (status ${response.status}).` }];
    return problems(issuer, described as Record<string, unknown>).map((wrong) => ({ wrong }));
  } catch (error) {
    return [{ wrong: `OIDC_ISSUER: ${address} cannot be reached: ${describeFetchFailure(error)}.` }];
  }
}

function problems(issuer: string, described: Record<string, unknown>): string[] {
  if (described.issuer !== issuer) {
    return [
      `OIDC_ISSUER is ${issuer} and the provider calls itself ${String(described.issuer)}: set it to that, to the letter.`,
    ];
  }
  return endpoints.flatMap((name) => {
    const value = described[name];
    if (typeof value !== "string" || !URL.canParse(value))
      return [`The identity provider does not say its ${name}.`];
    return isLocal(value) || value.startsWith("https:")
      ? []
      : [`The identity provider's ${name} is not https.`];
  });
}
