import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { withIdentity } from "@/db/client";
import { env } from "@/lib/core/env";
import type { UserId } from "@/lib/core/ids";
import { log } from "@/lib/core/log";
import { createSession } from "./create-session";
import { findSession } from "./find-session";
import { oidcProvider } from "./oidc-provider";
import { resolveUser } from "./resolve-user";
import { safeReturnPath } from "./safe-return-path";
import type { Session } from "./session";
import { sessionCookie } from "./session-cookie";
import { redeemSignInLink } from "./sign-in-link";

/** What next-auth carries from the provider to the session. */
type Arrival = { id: string; email?: string | null; name?: string | null };

// Our provider's profile says so with a boolean; what an adapter would put there is a date, and no proof.
const isVerified = (user: object): boolean => "emailVerified" in user && user.emailVerified === true;

/**
 * Sign-in by next-auth: its encrypted cookie carries our random session token and nothing else.
 * `onSignedIn` runs with the new session, before the first page is shown.
 */
export function authOptions(request: {
  userAgent: string;
  onSignedIn(session: Session): Promise<unknown>;
}): AuthOptions {
  // next-auth reads its own address from the environment and nowhere else.
  process.env.NEXTAUTH_URL = env().APP_URL;
  const provider = oidcProvider();
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: "jwt", maxAge: env().SESSION_ABSOLUTE_HOURS * 3600 },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/sign-in" },
    providers: [
      ...(provider ? [provider] : []),
      CredentialsProvider({
        id: "link",
        name: "link",
        credentials: { token: { type: "text" } },
        authorize: async (credentials) => {
          const user = credentials?.token ? await redeemSignInLink(credentials.token) : null;
          return user && { id: user.userId, email: user.email, name: user.name };
        },
      }),
    ],
    callbacks: {
      signIn({ user, account }) {
        if (account?.type === "credentials") return true;
        if (!user.email) return "/sign-in?error=email-missing";
        return isVerified(user) ? true : "/sign-in?error=email-unverified";
      },
      redirect: ({ url, baseUrl }) =>
        baseUrl + safeReturnPath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url),
      async jwt({ token, user, account }) {
        if (!account) return { sid: token.sid };
        const sid = await openSession(account, user, request.userAgent);
        const session = await findSession(sid);
        if (session) await request.onSignedIn(session);
        return { sid };
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
    logger: {
      error: (code) => log.warn({ code }, "sign-in failed"),
      warn: (code) => log.debug({ code }, "sign-in warning"),
      debug: () => {},
    },
  };
}

async function openSession(
  account: { provider: string; providerAccountId: string; type: string },
  user: Arrival,
  userAgent: string,
): Promise<string> {
  return withIdentity(async (tx) => {
    const userId =
      account.type === "credentials"
        ? (user.id as UserId)
        : await resolveUser(tx, {
            connection: account.provider,
            subject: account.providerAccountId,
            email: (user.email ?? "").toLowerCase(),
            name: user.name ?? user.email ?? "",
          });
    // The e-mail belongs to another subject of the same provider: an address that changed hands.
    if (!userId) throw new Error("the e-mail address belongs to another account");
    return createSession(tx, { userId, connection: account.provider, userAgent });
  });
}
