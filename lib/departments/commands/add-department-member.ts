import { departmentMembers } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { findMembership } from "../department-member-row";
import { lockDepartment } from "../department-row";
import { departmentMemberSchema } from "../model";

export const addDepartmentMember = defineCommand({
  name: "department.add-member",
  summary: "Give a member of the organisation a role in a department",
  input: departmentMemberSchema.strict(),
  output: departmentMemberSchema,
  async run(ctx, { departmentId, membershipId, role }) {
    const department = await lockDepartment(ctx, departmentId);
    const member = await findMembership(ctx, membershipId);
    ctx.authorise("department.people", { departmentIds: [departmentId] });
    if (department.archivedAt) throw invalid({ "": "archived" });
    if (member.archived) throw invalid({ membershipId: "archived" });
    const added = await ctx.tx
      .insert(departmentMembers)
      .values({ organisationId: ctx.organisationId, id: newId<string>(), departmentId, membershipId, role })
      .onConflictDoNothing()
      .returning({ id: departmentMembers.id });
    if (added.length === 0) throw invalid({ membershipId: "already-in-department" });
    ctx.record({
      entity: { kind: "department", id: departmentId },
      after: { member: member.name, membershipId, role },
    });
    return { departmentId, membershipId, role };
  },
});
