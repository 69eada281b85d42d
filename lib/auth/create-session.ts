import type { Transaction } from "@/db/client";
import { sessions } from "@/db/schema";
import { env } from "@/lib/core/env";
import { newId, type SessionId, type UserId } from "@/lib/core/ids";
import { hashToken, newSessionToken } from "./session-token";

/** Writes a session row and returns the token that only the browser will hold. */
export async function createSession(
  tx: Transaction,
  session: { userId: UserId; connection: string; userAgent: string },
): Promise<string> {
  const token = newSessionToken();
  await tx.insert(sessions).values({
    id: newId<SessionId>(),
    tokenHash: hashToken(token),
    userId: session.userId,
    connection: session.connection,
    userAgent: session.userAgent.slice(0, 300),
    expiresAt: new Date(Date.now() + env().SESSION_ABSOLUTE_HOURS * 3_600_000),
  });
  return token;
}
