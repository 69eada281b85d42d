import { and, eq, isNull } from "drizzle-orm";
import { departments, memberships } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { invalid } from "@/lib/core/errors";
import type { DepartmentId, UserId } from "@/lib/core/ids";

type References = { departmentId?: DepartmentId; assigneeId?: UserId | null };

/** The owner department and the assignee are here and active; one statement each, and only for what is given. */
export async function assertReferences(
  ctx: ReadContext,
  { departmentId, assigneeId }: References,
): Promise<void> {
  if (departmentId) {
    const found = await ctx.tx
      .select({ id: departments.id })
      .from(departments)
      .where(and(eq(departments.id, departmentId), isNull(departments.archivedAt)));
    if (found.length === 0) throw invalid({ departmentId: "not-found" });
  }
  if (assigneeId) {
    const found = await ctx.tx
      .select({ id: memberships.id })
      .from(memberships)
      .where(and(eq(memberships.userId, assigneeId), isNull(memberships.archivedAt)));
    if (found.length === 0) throw invalid({ assigneeId: "not-found" });
  }
}
