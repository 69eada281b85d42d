import type { Resource } from "@/lib/access/can";
import type { DepartmentId, UserId } from "@/lib/core/ids";

/** What the permission table is asked about an improvement. */
export function improvementResource(row: {
  departmentId: string;
  authorId: string | null;
  state: string;
}): Resource {
  return {
    departmentIds: [row.departmentId as DepartmentId],
    authorId: row.authorId as UserId | null,
    state: row.state,
  };
}
