import { and, eq, ne, sql } from "drizzle-orm";
import { departments } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { invalid, notFound } from "@/lib/core/errors";
import type { DepartmentId } from "@/lib/core/ids";
import { departmentSchema, type Department } from "./model";

export type DepartmentRow = typeof departments.$inferSelect;

/** The department, locked until the command ends; NotFound when this organisation has none of that id. */
export async function lockDepartment(ctx: ReadContext, departmentId: DepartmentId): Promise<DepartmentRow> {
  const [row] = await ctx.tx.select().from(departments).where(eq(departments.id, departmentId)).for("update");
  if (!row) throw notFound();
  return row;
}

export function presentDepartment(row: DepartmentRow): Department {
  return departmentSchema.parse({ ...row, archivedAt: row.archivedAt?.toISOString() ?? null });
}

/** Invalid when another department, archived ones included, bears the name. */
export async function assertNameFree(
  ctx: ReadContext,
  name: string,
  except: DepartmentId | null,
): Promise<void> {
  const sameName = sql`lower(${departments.name}) = lower(${name})`;
  const [taken] = await ctx.tx
    .select({ id: departments.id })
    .from(departments)
    .where(except ? and(sameName, ne(departments.id, except)) : sameName)
    .limit(1);
  if (taken) throw invalid({ name: "taken" });
}
