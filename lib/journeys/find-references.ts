import { inArray } from "drizzle-orm";
import { departments, personas, services } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { notFound } from "@/lib/core/errors";
import type { DepartmentId, PersonaId, ServiceId } from "@/lib/core/ids";

// What a journey refers to is kept from being archived until the command ends. Departments are locked
// before journeys, in the order in which archiving a department goes.

/** Which of these departments are archived; NotFound unless all are this organisation's. */
export async function findDepartments(
  ctx: ReadContext,
  ids: readonly (DepartmentId | null | undefined)[],
): Promise<{ archived: Set<string> }> {
  const wanted = distinct(ids);
  if (wanted.length === 0) return { archived: new Set() };
  const rows = await ctx.tx
    .select({ id: departments.id, archivedAt: departments.archivedAt })
    .from(departments)
    .where(inArray(departments.id, wanted))
    .orderBy(departments.id)
    .for("share");
  return archivedAmong(wanted, rows);
}

/** Whether the service is archived; NotFound unless it is this organisation's. */
export async function findService(
  ctx: ReadContext,
  id: ServiceId | null | undefined,
): Promise<{ archived: Set<string> }> {
  const wanted = distinct([id]);
  if (wanted.length === 0) return { archived: new Set() };
  const rows = await ctx.tx
    .select({ id: services.id, archivedAt: services.archivedAt })
    .from(services)
    .where(inArray(services.id, wanted))
    .for("share");
  return archivedAmong(wanted, rows);
}

/** Which of these personas are archived; NotFound unless all are this organisation's. */
export async function findPersonas(
  ctx: ReadContext,
  ids: readonly PersonaId[],
): Promise<{ archived: Set<string> }> {
  const wanted = distinct(ids);
  if (wanted.length === 0) return { archived: new Set() };
  const rows = await ctx.tx
    .select({ id: personas.id, archivedAt: personas.archivedAt })
    .from(personas)
    .where(inArray(personas.id, wanted))
    .orderBy(personas.id)
    .for("share");
  return archivedAmong(wanted, rows);
}

const distinct = (ids: readonly (string | null | undefined)[]) => [...new Set(ids.flatMap((id) => id ?? []))];

function archivedAmong(wanted: readonly string[], rows: { id: string; archivedAt: Date | null }[]) {
  if (rows.length < wanted.length) throw notFound();
  return { archived: new Set(rows.filter((row) => row.archivedAt).map((row) => row.id)) };
}
