import { eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { departments, journeyTemplates } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { templateSchema } from "../model";
import { managedBy, presentTemplate, templateColumns } from "../template-row";

const templateListItemSchema = templateSchema.extend({
  stageCount: z.int(),
  /** What staff assume of each touchpoint, in order: the thumbnail's curve. */
  curve: z.array(z.number().nullable()),
  /** Rename, archive and restore. */
  abilities: z.object({ manage: z.boolean() }),
});
export type TemplateListItem = z.infer<typeof templateListItemSchema>;

const stages = sql`${journeyTemplates.document} -> 'journey' -> 'stages'`;

export const listTemplates = defineQuery({
  name: "template.list",
  summary: "The organisation's own templates with the curve of each",
  input: z.strictObject({ includeArchived: z.boolean().default(false) }),
  output: z.object({ templates: z.array(templateListItemSchema) }),
  async run(ctx, { includeArchived }) {
    ctx.authorise("workspace.view", {});
    const rows = await ctx.tx
      .select({
        template: templateColumns,
        department: departments,
        stageCount: sql<number>`jsonb_array_length(${stages})`,
        curve: sql<(number | null)[]>`jsonb_path_query_array(${stages}, '$[*].touchpoints[*].scoreAssumed')`,
      })
      .from(journeyTemplates)
      .innerJoin(departments, eq(departments.id, journeyTemplates.departmentId))
      .where(includeArchived ? undefined : isNull(journeyTemplates.archivedAt))
      .orderBy(sql`${journeyTemplates.archivedAt} is not null`, sql`lower(${journeyTemplates.name})`);
    return {
      templates: rows.map(({ template, department, stageCount, curve }) => ({
        ...presentTemplate(template, department),
        stageCount,
        curve,
        abilities: { manage: ctx.can("template.manage", managedBy(template.departmentId)) },
      })),
    };
  },
});
