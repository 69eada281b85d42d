import { eq } from "drizzle-orm";
import { departments } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { departmentIdSchema } from "@/lib/core/ids";
import { assertNameFree, lockDepartment, presentDepartment } from "../department-row";
import { departmentFieldsSchema, departmentSchema } from "../model";

export const updateDepartment = defineCommand({
  name: "department.update",
  summary: "Change a department's name, colour, description or contact",
  input: departmentFieldsSchema
    .partial()
    .extend({ departmentId: departmentIdSchema, expectedVersion: versionSchema }),
  output: departmentSchema,
  async run(ctx, { departmentId, expectedVersion, ...changes }) {
    const row = await lockDepartment(ctx, departmentId);
    ctx.authorise("department.manage", { departmentIds: [departmentId] });
    const before = presentDepartment(row);
    if (row.version !== expectedVersion) throw conflict(before);
    if (row.archivedAt) throw invalid({ "": "archived" });
    if (changes.name !== undefined) await assertNameFree(ctx, changes.name, departmentId);
    const [updated] = await ctx.tx
      .update(departments)
      .set({ ...changes, version: row.version + 1, updatedAt: ctx.now })
      .where(eq(departments.id, departmentId))
      .returning();
    if (!updated) throw new Error("the department was not changed");
    const after = presentDepartment(updated);
    ctx.record({ entity: { kind: "department", id: departmentId }, before, after });
    return after;
  },
});
