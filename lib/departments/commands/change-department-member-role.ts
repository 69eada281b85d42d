import { and, eq } from "drizzle-orm";
import { departmentMembers } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { findMembership, lockDepartmentMember } from "../department-member-row";
import { lockDepartment } from "../department-row";
import { departmentMemberSchema } from "../model";

export const changeDepartmentMemberRole = defineCommand({
  name: "department.change-member-role",
  summary: "Make somebody manager or editor of a department they belong to",
  input: departmentMemberSchema.strict(),
  output: departmentMemberSchema,
  async run(ctx, { departmentId, membershipId, role }) {
    const department = await lockDepartment(ctx, departmentId);
    const before = await lockDepartmentMember(ctx, departmentId, membershipId);
    const { name } = await findMembership(ctx, membershipId);
    ctx.authorise("department.people", { departmentIds: [departmentId] });
    if (department.archivedAt) throw invalid({ "": "archived" });
    await ctx.tx
      .update(departmentMembers)
      .set({ role, updatedAt: ctx.now })
      .where(
        and(
          eq(departmentMembers.departmentId, departmentId),
          eq(departmentMembers.membershipId, membershipId),
        ),
      );
    ctx.record({
      entity: { kind: "department", id: departmentId },
      before: { member: name, membershipId, role: before.role },
      after: { member: name, membershipId, role },
    });
    return { departmentId, membershipId, role };
  },
});
