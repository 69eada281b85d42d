import type { DepartmentId } from "@/lib/core/ids";

/** Whatever we or a partner control has a department that answers for it. */
export function lacksOwner(control: string | undefined, departmentId: DepartmentId | null): boolean {
  return departmentId === null && control !== undefined && control !== "uncontrolled";
}
