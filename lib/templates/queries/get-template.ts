import { eq } from "drizzle-orm";
import { z } from "zod";
import { departments, journeyTemplates } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { templateIdSchema } from "@/lib/core/ids";
import { journeyDocumentSchema } from "@/lib/journeys/formats/json/journey-document";
import { templateSchema } from "../model";
import { presentTemplate } from "../template-row";

export const getTemplate = defineQuery({
  name: "template.get",
  summary: "A template with the journey that it holds",
  input: z.strictObject({ templateId: templateIdSchema }),
  output: z.object({ template: templateSchema, document: journeyDocumentSchema }),
  async run(ctx, { templateId }) {
    ctx.authorise("workspace.view", {});
    const [found] = await ctx.tx
      .select({ row: journeyTemplates, department: departments })
      .from(journeyTemplates)
      .innerJoin(departments, eq(departments.id, journeyTemplates.departmentId))
      .where(eq(journeyTemplates.id, templateId));
    if (!found) throw notFound();
    return {
      template: presentTemplate(found.row, found.department),
      document: journeyDocumentSchema.parse(found.row.document),
    };
  },
});
