import { generateKeyPairSync, randomBytes } from "node:crypto";
import { interactionPolicy, type Configuration } from "oidc-provider";
import { memoryAdapter } from "./memory-adapter";
import { personOf } from "./subject-of";
import { signedOutPage, signOutPage } from "./sign-out-page";
import { page, escapeHtml } from "./page";

export type Client = { appUrl: string; clientId: string; clientSecret: string };

const scopes = "openid email profile";

/** A provider with one client, code flow and PKCE only; it asks who one is at every sign-in. */
export function providerConfiguration({ appUrl, clientId, clientSecret }: Client): Configuration {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    adapter: memoryAdapter(),
    jwks: {
      keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: "demonstration" }],
    },
    cookies: {
      // Cookies know no ports: these names keep clear of the application's on the same host.
      names: { session: "idp_session", interaction: "idp_interaction", resume: "idp_resume" },
      keys: [randomBytes(32).toString("hex")],
    },
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${appUrl}/api/auth/callback/oidc`],
        post_logout_redirect_uris: [appUrl, `${appUrl}/`, `${appUrl}/sign-in`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    scopes: scopes.split(" "),
    responseTypes: ["code"],
    pkce: { required: () => true },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: signOutPage, postLogoutSuccessSource: signedOutPage },
    },
    interactions: { policy: alwaysAsking(), url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    ttl: {
      Session: 3_600,
      Interaction: 3_600,
      Grant: 3_600,
      AccessToken: 3_600,
      IdToken: 3_600,
      AuthorizationCode: 60,
    },
    findAccount: (_ctx, subject) => {
      const person = personOf(subject);
      if (!person) return undefined;
      const { email, name, emailVerified = true } = person;
      return {
        accountId: subject,
        claims: () => ({ sub: subject, email, email_verified: emailVerified, name }),
      };
    },
    // The application is the provider's own: nobody is asked whether it may know their name.
    async loadExistingGrant(ctx) {
      const { client, session, provider } = ctx.oidc;
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope(scopes);
      await grant.save();
      return grant;
    },
    renderError(ctx, out) {
      ctx.type = "html";
      ctx.body = page({
        language: "en",
        title: "Sign-in failed",
        body: `<p>${escapeHtml(out.error_description ?? out.error)}</p>`,
      });
    },
  };
}

// Trying the product means being several people, one after another: an earlier choice is never taken for granted.
function alwaysAsking() {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  const ask = new Check("always", "A person is picked at every sign-in", (ctx) =>
    ctx.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
  );
  policy.get("login")?.checks.add(ask);
  return policy;
}
