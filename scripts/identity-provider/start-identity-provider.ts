import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import Provider from "oidc-provider";
import { escapeHtml, page } from "./page";
import { pickerPage } from "./picker-page";
import { providerConfiguration, type Client } from "./provider-configuration";
import { readForm } from "./read-form";
import { refuseInProduction } from "./refuse-in-production";
import { personOf, subjectOf } from "./subject-of";
import { wordsFor } from "./words";

export type IdentityProvider = { issuer: string; close(): Promise<void> };

/**
 * Starts a real OpenID Connect provider at which anybody may be any demo person. It listens on this machine
 * only, and never in production.
 */
export async function startIdentityProvider(port: number, client: Client): Promise<IdentityProvider> {
  refuseInProduction();
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, providerConfiguration(client));
  const serve = provider.callback();
  const server = createServer((request, response) => {
    const ours = request.url?.startsWith("/interaction/");
    if (!ours) return void serve(request, response);
    interact(provider, client, request, response).catch(() => expired(request, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function interact(
  provider: Provider,
  client: Client,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method === "POST") {
    const person = personOf((await readForm(request)).get("subject") ?? "");
    if (person) {
      const result = { login: { accountId: subjectOf(person) } };
      return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    }
  }
  // The form's answer leads back to the application, which the policy has to name.
  const policy = `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${client.appUrl}; frame-ancestors 'none'`;
  response.writeHead(200, { ...htmlHeaders, "content-security-policy": policy });
  response.end(pickerPage(`/interaction/${uid}`, request.headers["accept-language"]));
}

const htmlHeaders = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };

function expired(request: IncomingMessage, response: ServerResponse): void {
  const { language, words } = wordsFor(request.headers["accept-language"]);
  response.writeHead(400, htmlHeaders);
  response.end(page({ language, title: words.title, body: `<p>${escapeHtml(words.expired)}</p>` }));
}
