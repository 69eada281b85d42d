import { and, eq, isNull } from "drizzle-orm";
import { withIdentity } from "@/db/client";
import { sessions } from "@/db/schema";
import type { SessionId, UserId } from "@/lib/core/ids";

/** Ends one of the user's own sessions; false when it is not theirs, unknown or over already. */
export async function revokeSession(userId: UserId, sessionId: SessionId): Promise<boolean> {
  const revoked = await withIdentity((tx) =>
    tx
      .update(sessions)
      .set({ revokedAt: new Date() })
      .where(and(eq(sessions.id, sessionId), eq(sessions.userId, userId), isNull(sessions.revokedAt)))
      .returning({ id: sessions.id }),
  );
  return revoked.length > 0;
}
