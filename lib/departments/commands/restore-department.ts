import { eq } from "drizzle-orm";
import { z } from "zod";
import { departments } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { departmentIdSchema } from "@/lib/core/ids";
import { lockDepartment, presentDepartment } from "../department-row";
import { departmentSchema } from "../model";

export const restoreDepartment = defineCommand({
  name: "department.restore",
  summary: "Bring an archived department back; what it owned stays where it went",
  input: z.strictObject({ departmentId: departmentIdSchema, expectedVersion: versionSchema }),
  output: departmentSchema,
  async run(ctx, { departmentId, expectedVersion }) {
    const row = await lockDepartment(ctx, departmentId);
    ctx.authorise("department.manage", { departmentIds: [departmentId] });
    const before = presentDepartment(row);
    if (row.version !== expectedVersion) throw conflict(before);
    if (!row.archivedAt) throw invalid({ "": "not-archived" });
    const [restored] = await ctx.tx
      .update(departments)
      .set({ archivedAt: null, version: row.version + 1, updatedAt: ctx.now })
      .where(eq(departments.id, departmentId))
      .returning();
    if (!restored) throw new Error("the department was not restored");
    const after = presentDepartment(restored);
    ctx.record({ entity: { kind: "department", id: departmentId }, before, after });
    return after;
  },
});
