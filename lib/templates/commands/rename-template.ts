import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { templateIdSchema } from "@/lib/core/ids";
import { templateFieldsSchema, templateSchema } from "../model";
import { assertNameFree, changeTemplate, openTemplate } from "../template-row";

export const renameTemplate = defineCommand({
  name: "template.rename",
  summary: "Change what a template is called and what is said of it",
  input: templateFieldsSchema.extend({ templateId: templateIdSchema, expectedVersion: versionSchema }),
  output: templateSchema,
  async run(ctx, { templateId, expectedVersion, ...fields }) {
    const open = await openTemplate(ctx, { templateId, expectedVersion });
    if (open.row.archivedAt) throw invalid({ "": "archived" });
    await assertNameFree(ctx, fields.name, templateId);
    const after = await changeTemplate(ctx, open, fields);
    ctx.record({ entity: { kind: "template", id: templateId }, before: open.before, after });
    return after;
  },
});
