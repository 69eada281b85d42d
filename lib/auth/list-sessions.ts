import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { withIdentity } from "@/db/client";
import { sessions } from "@/db/schema";
import { env } from "@/lib/core/env";
import type { SessionId, UserId } from "@/lib/core/ids";

export type OpenSession = {
  id: SessionId;
  userAgent: string;
  connection: string;
  createdAt: string;
  lastSeenAt: string;
};

/** The user's sessions that would still be let in, the newest first. */
export async function listSessions(userId: UserId): Promise<OpenSession[]> {
  const now = new Date();
  const idleSince = new Date(now.getTime() - env().SESSION_IDLE_MINUTES * 60_000);
  const rows = await withIdentity((tx) =>
    tx
      .select()
      .from(sessions)
      .where(
        and(
          eq(sessions.userId, userId),
          isNull(sessions.revokedAt),
          gt(sessions.expiresAt, now),
          gt(sessions.lastSeenAt, idleSince),
        ),
      )
      .orderBy(desc(sessions.lastSeenAt)),
  );
  return rows.map((row) => ({
    id: row.id as SessionId,
    userAgent: row.userAgent,
    connection: row.connection,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  }));
}
