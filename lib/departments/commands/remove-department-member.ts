import { and, eq } from "drizzle-orm";
import { departmentMembers } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { findMembership, lockDepartmentMember } from "../department-member-row";
import { lockDepartment } from "../department-row";
import { departmentMemberSchema } from "../model";

export const removeDepartmentMember = defineCommand({
  name: "department.remove-member",
  summary: "Take somebody out of a department; they stay in the organisation",
  input: departmentMemberSchema.omit({ role: true }).strict(),
  output: departmentMemberSchema,
  async run(ctx, { departmentId, membershipId }) {
    await lockDepartment(ctx, departmentId);
    const before = await lockDepartmentMember(ctx, departmentId, membershipId);
    const { name } = await findMembership(ctx, membershipId);
    ctx.authorise("department.people", { departmentIds: [departmentId] });
    await ctx.tx
      .delete(departmentMembers)
      .where(
        and(
          eq(departmentMembers.departmentId, departmentId),
          eq(departmentMembers.membershipId, membershipId),
        ),
      );
    ctx.record({
      entity: { kind: "department", id: departmentId },
      before: { member: name, membershipId, role: before.role },
    });
    return before;
  },
});
