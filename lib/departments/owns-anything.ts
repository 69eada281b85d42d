import { sql } from "drizzle-orm";
import { improvements, journeys, services, touchpoints } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import type { DepartmentId } from "@/lib/core/ids";

/** Whether a department owns, leads or answers for anything that is not archived. */
export async function ownsAnything(ctx: ReadContext, departmentId: DepartmentId): Promise<boolean> {
  const result = await ctx.tx.execute<{ owns: boolean }>(sql`
    select exists (select 1 from ${touchpoints} where department_id = ${departmentId} and archived_at is null)
        or exists (select 1 from ${services} where owner_department_id = ${departmentId} and archived_at is null)
        or exists (select 1 from ${journeys} where lead_department_id = ${departmentId} and archived_at is null)
        or exists (select 1 from ${improvements} where department_id = ${departmentId} and archived_at is null)
        as owns`);
  return result.rows[0]?.owns === true;
}
