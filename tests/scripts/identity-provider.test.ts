import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { demoPeople } from "@/db/seed/people";
import { pickerPage } from "@/scripts/identity-provider/picker-page";
import {
  startIdentityProvider,
  type IdentityProvider,
} from "@/scripts/identity-provider/start-identity-provider";
import { wordsFor } from "@/scripts/identity-provider/words";
import { freePort } from "@/scripts/processes/free-port";

const client = { appUrl: "http://localhost:3000", clientId: "application", clientSecret: "s".repeat(40) };
let provider: IdentityProvider;

beforeAll(async () => {
  provider = await startIdentityProvider(await freePort(), client);
});
afterAll(() => provider.close());

async function authorise(changes: Record<string, string>): Promise<Response> {
  const question = new URLSearchParams({
    client_id: client.clientId,
    redirect_uri: `${client.appUrl}/api/auth/callback/oidc`,
    response_type: "code",
    scope: "openid email profile",
    ...changes,
  });
  return fetch(`${provider.issuer}/auth?${question.toString()}`, { redirect: "manual" });
}

const pkce = { code_challenge: "a".repeat(43), code_challenge_method: "S256" };

test("a sign-in leads to the page where one picks", async () => {
  const response = await authorise(pkce);
  expect(response.headers.get("location")).toMatch(/^\/interaction\//);
});

test("without PKCE there is no sign-in", async () => {
  const response = await authorise({});
  expect(response.headers.get("location")).toContain("error=invalid_request");
});

test("nobody is sent to an address that is not the application's", async () => {
  const response = await authorise({
    ...pkce,
    redirect_uri: "http://localhost:3000.example.org/api/auth/callback/oidc",
  });
  expect([response.status, response.headers.get("location")]).toEqual([400, null]);
});

test("the page offers everybody, by name and e-mail", () => {
  const page = pickerPage("/interaction/1", "en");
  for (const { name, email } of demoPeople) {
    expect(page).toContain(name);
    expect(page).toContain(email);
  }
});

test.each([
  [undefined, "en"],
  ["da-DK,da;q=0.9,en;q=0.8", "da"],
  ["de,da;q=0.3,en;q=0.7", "en"],
  ["en;q=0.2, da;q=0.9", "da"],
  ["da;q=0", "en"],
])("a browser that prefers %s reads %s", (header, language) => {
  expect(wordsFor(header).language).toBe(language);
});

test("it does not start in production", async () => {
  vi.stubEnv("NODE_ENV", "production");
  await expect(startIdentityProvider(await freePort(), client)).rejects.toThrow(
    /not run with NODE_ENV=production/,
  );
  vi.unstubAllEnvs();
});
