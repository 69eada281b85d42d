import { departments } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { newId, type DepartmentId } from "@/lib/core/ids";
import { assertNameFree, presentDepartment } from "../department-row";
import { departmentFieldsSchema, departmentSchema } from "../model";

export const createDepartment = defineCommand({
  name: "department.create",
  summary: "Create a department",
  input: departmentFieldsSchema,
  output: departmentSchema,
  async run(ctx, fields) {
    ctx.authorise("department.manage", {});
    await assertNameFree(ctx, fields.name, null);
    const [row] = await ctx.tx
      .insert(departments)
      .values({ ...fields, organisationId: ctx.organisationId, id: newId<DepartmentId>() })
      .returning();
    if (!row) throw new Error("the department was not made");
    const created = presentDepartment(row);
    ctx.record({ entity: { kind: "department", id: created.id }, after: created });
    return created;
  },
});
