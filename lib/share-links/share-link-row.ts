import { eq } from "drizzle-orm";
import { memberships, type shareLinks } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import type { DepartmentId } from "@/lib/core/ids";
import { shareLinkSchema, type ShareLink } from "./model";

type ShareLinkRow = Omit<typeof shareLinks.$inferSelect, "secretHash">;

/** A link as it is shown to those who look after it. */
export function presentShareLink(row: ShareLinkRow, authorName: string | null, now: Date): ShareLink {
  return shareLinkSchema.parse({
    ...row,
    expiresAt: row.expiresAt.toISOString(),
    state: row.revokedAt ? "revoked" : row.expiresAt <= now ? "expired" : "open",
    lastViewedAt: row.lastViewedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    authorName,
  });
}

/** What the log keeps of it. */
export function recordedShareLink(link: ShareLink) {
  const { journeyId, note, showStory, showThinks, showBackStage, showImprovements, expiresAt, state } = link;
  return { journeyId, note, showStory, showThinks, showBackStage, showImprovements, expiresAt, state };
}

/** Whose record a link is: of the department that leads its journey. */
export const sharedBy = (leadDepartmentId: string) => ({ departmentIds: [leadDepartmentId as DepartmentId] });

/** What whoever made it is called now. */
export async function authorNameOf(ctx: ReadContext, authorId: string | null): Promise<string | null> {
  if (authorId === null) return null;
  const [author] = await ctx.tx
    .select({ name: memberships.name })
    .from(memberships)
    .where(eq(memberships.userId, authorId));
  return author?.name ?? null;
}
