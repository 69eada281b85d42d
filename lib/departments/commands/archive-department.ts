import { eq } from "drizzle-orm";
import { z } from "zod";
import { departments } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { departmentIdSchema, type DepartmentId } from "@/lib/core/ids";
import { lockDepartment, presentDepartment } from "../department-row";
import { departmentSchema } from "../model";
import { moveBelongings } from "../move-belongings";
import { ownsAnything } from "../owns-anything";

export const archiveDepartment = defineCommand({
  name: "department.archive",
  summary: "Archive a department and say which department takes over what it owns",
  input: z.strictObject({
    departmentId: departmentIdSchema,
    expectedVersion: versionSchema,
    /** Who takes over touchpoints, services, led journeys and improvements; may be null when there are none. */
    touchpointsTo: departmentIdSchema.nullable(),
  }),
  output: departmentSchema,
  async run(ctx, { departmentId, expectedVersion, touchpointsTo }) {
    const row = await lockDepartment(ctx, departmentId);
    ctx.authorise("department.manage", { departmentIds: [departmentId] });
    const before = presentDepartment(row);
    if (row.version !== expectedVersion) throw conflict(before);
    if (row.archivedAt) throw invalid({ "": "archived" });
    await settleBelongings(ctx, departmentId, touchpointsTo);
    const [archived] = await ctx.tx
      .update(departments)
      .set({ archivedAt: ctx.now, version: row.version + 1, updatedAt: ctx.now })
      .where(eq(departments.id, departmentId))
      .returning();
    if (!archived) throw new Error("the department was not archived");
    const after = presentDepartment(archived);
    ctx.record({ entity: { kind: "department", id: departmentId }, before, after });
    return after;
  },
});

// Nothing is left behind without saying so: either there is nothing, or it has a new owner.
async function settleBelongings(
  ctx: WriteContext,
  from: DepartmentId,
  to: DepartmentId | null,
): Promise<void> {
  if (to === null) {
    if (await ownsAnything(ctx, from)) throw invalid({ touchpointsTo: "department-in-use" });
    return;
  }
  if (to === from) throw invalid({ touchpointsTo: "same" });
  const destination = await lockDepartment(ctx, to);
  if (destination.archivedAt) throw invalid({ touchpointsTo: "archived" });
  await moveBelongings(ctx, from, to);
}
