import type { DepartmentId } from "@/lib/core/ids";

type Owners = {
  addFor: { departmentIds: readonly DepartmentId[] };
  journey: { leadDepartment: { id: DepartmentId } };
};

/** Whose a new touchpoint is unless one says otherwise: the lead department's if one may, for that is what one edits. */
export function firstOwner({ addFor: { departmentIds }, journey }: Owners): DepartmentId | null {
  const { id } = journey.leadDepartment;
  return departmentIds.find((one) => one === id) ?? departmentIds[0] ?? null;
}
