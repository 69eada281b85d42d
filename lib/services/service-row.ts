import { and, eq, ne, sql } from "drizzle-orm";
import { departments, services } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { invalid, notFound } from "@/lib/core/errors";
import type { DepartmentId, ServiceId } from "@/lib/core/ids";
import { departmentBadgeSchema, type DepartmentBadge } from "@/lib/departments/model";
import { serviceSchema, type Service } from "./model";

export type ServiceRow = typeof services.$inferSelect;

/** The service, locked until the command ends; NotFound when this organisation has none of that id. */
export async function lockService(ctx: ReadContext, serviceId: ServiceId): Promise<ServiceRow> {
  const [row] = await ctx.tx.select().from(services).where(eq(services.id, serviceId)).for("update");
  if (!row) throw notFound();
  return row;
}

/** The department that offers a service, kept from being archived meanwhile; NotFound for a stranger's. */
export async function findOwner(
  ctx: ReadContext,
  departmentId: string,
): Promise<{ badge: DepartmentBadge; archived: boolean }> {
  const [row] = await ctx.tx.select().from(departments).where(eq(departments.id, departmentId)).for("share");
  if (!row) throw notFound();
  return { badge: departmentBadgeSchema.parse(row), archived: row.archivedAt !== null };
}

export function presentService(row: ServiceRow, ownerDepartment: DepartmentBadge): Service {
  return serviceSchema.parse({ ...row, ownerDepartment, archivedAt: row.archivedAt?.toISOString() ?? null });
}

/** Invalid when another service, archived ones included, bears the name. */
export async function assertNameFree(
  ctx: ReadContext,
  name: string,
  except: ServiceId | null,
): Promise<void> {
  const sameName = sql`lower(${services.name}) = lower(${name})`;
  const [taken] = await ctx.tx
    .select({ id: services.id })
    .from(services)
    .where(except ? and(sameName, ne(services.id, except)) : sameName)
    .limit(1);
  if (taken) throw invalid({ name: "taken" });
}

/** Whose records a service's permission is asked about. */
export const ownedBy = (departmentId: string) => ({ departmentIds: [departmentId as DepartmentId] });
