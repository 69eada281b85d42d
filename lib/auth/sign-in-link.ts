import { and, eq, gt, isNull } from "drizzle-orm";
import { withIdentity } from "@/db/client";
import { signInLinks, users } from "@/db/schema";
import type { UserId } from "@/lib/core/ids";
import { hashToken, newSessionToken } from "./session-token";

const linkLifetimeMs = 24 * 3_600_000;

/** Returns the token of a link that signs them in once, within a day. */
export async function createSignInLink(userId: UserId): Promise<string> {
  const token = newSessionToken();
  await withIdentity((tx) =>
    tx
      .insert(signInLinks)
      .values({ tokenHash: hashToken(token), userId, expiresAt: new Date(Date.now() + linkLifetimeMs) }),
  );
  return token;
}

/** Uses a link up; null when it is unknown, used or too old. Of two at the same time one wins. */
export function redeemSignInLink(
  token: string,
): Promise<{ userId: UserId; email: string; name: string } | null> {
  return withIdentity(async (tx) => {
    const [used] = await tx
      .update(signInLinks)
      .set({ usedAt: new Date() })
      .where(
        and(
          eq(signInLinks.tokenHash, hashToken(token)),
          isNull(signInLinks.usedAt),
          gt(signInLinks.expiresAt, new Date()),
        ),
      )
      .returning({ userId: signInLinks.userId });
    if (!used) return null;
    const [user] = await tx.select().from(users).where(eq(users.id, used.userId));
    return user ? { userId: user.id as UserId, email: user.email, name: user.name } : null;
  });
}
