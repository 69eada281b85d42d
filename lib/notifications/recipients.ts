import { eq, sql, type SQL } from "drizzle-orm";
import { departmentMembers, memberships } from "@/db/schema";
import type { DepartmentId } from "@/lib/core/ids";

/** The people of a department; all of them or only its managers. */
export function peopleOf(departmentId: DepartmentId, who: "everybody" | "managers"): SQL {
  const inRole = who === "managers" ? sql`and ${departmentMembers.role} = 'manager'` : sql``;
  return sql`exists (select 1 from ${departmentMembers}
    where ${departmentMembers.organisationId} = ${memberships.organisationId}
      and ${departmentMembers.membershipId} = ${memberships.id}
      and ${departmentMembers.departmentId} = ${departmentId} ${inRole})`;
}

export const thePerson = (userId: string): SQL => eq(memberships.userId, userId);
