import { and, eq, getTableColumns, ne, sql } from "drizzle-orm";
import { departments, journeyTemplates } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import type { DepartmentId, TemplateId } from "@/lib/core/ids";
import { departmentBadgeSchema } from "@/lib/departments/model";
import { templateSchema, type Template } from "./model";

const { document: _document, ...withoutDocument } = getTableColumns(journeyTemplates);
export const templateColumns = withoutDocument;

/** A template without its document, which is large and which few ask for. */
export type TemplateRow = Omit<typeof journeyTemplates.$inferSelect, "document">;
type DepartmentRow = typeof departments.$inferSelect;

/**
 * The template as the editor saw it, locked until the command ends; NotFound where this organisation has none of
 * that id, Conflict where it is another by now.
 */
export async function openTemplate(
  ctx: ReadContext,
  { templateId, expectedVersion }: { templateId: TemplateId; expectedVersion: number },
): Promise<{ row: TemplateRow; department: DepartmentRow; before: Template }> {
  const [row] = await ctx.tx
    .select(templateColumns)
    .from(journeyTemplates)
    .where(eq(journeyTemplates.id, templateId))
    .for("update");
  if (!row) throw notFound();
  const [department] = await ctx.tx.select().from(departments).where(eq(departments.id, row.departmentId));
  if (!department) throw new Error("the template's department is gone");
  ctx.authorise("template.manage", managedBy(row.departmentId));
  const before = presentTemplate(row, department);
  if (row.version !== expectedVersion) throw conflict(before);
  return { row, department, before };
}

export async function changeTemplate(
  ctx: ReadContext,
  { row, department }: { row: TemplateRow; department: DepartmentRow },
  changes: Partial<Pick<TemplateRow, "name" | "description" | "archivedAt">>,
): Promise<Template> {
  const [updated] = await ctx.tx
    .update(journeyTemplates)
    .set({ ...changes, version: row.version + 1, updatedAt: ctx.now })
    .where(eq(journeyTemplates.id, row.id))
    .returning(templateColumns);
  if (!updated) throw new Error("the template was not changed");
  return presentTemplate(updated, department);
}

export function presentTemplate(row: TemplateRow, department: unknown): Template {
  return templateSchema.parse({
    ...row,
    department: departmentBadgeSchema.parse(department),
    archivedAt: row.archivedAt?.toISOString() ?? null,
  });
}

/** Invalid when another template, archived ones included, bears the name. */
export async function assertNameFree(ctx: ReadContext, name: string, except: string | null): Promise<void> {
  const sameName = sql`lower(${journeyTemplates.name}) = lower(${name})`;
  const [taken] = await ctx.tx
    .select({ id: journeyTemplates.id })
    .from(journeyTemplates)
    .where(except ? and(sameName, ne(journeyTemplates.id, except)) : sameName)
    .limit(1);
  if (taken) throw invalid({ name: "taken" });
}

/** Whose record a template is. */
export const managedBy = (departmentId: string) => ({ departmentIds: [departmentId as DepartmentId] });
