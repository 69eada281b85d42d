import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { templateIdSchema } from "@/lib/core/ids";
import { templateSchema } from "../model";
import { changeTemplate, openTemplate } from "../template-row";

export const archiveTemplate = defineCommand({
  name: "template.archive",
  summary: "Put a template away; journeys begun with it stay as they are",
  input: z.strictObject({ templateId: templateIdSchema, expectedVersion: versionSchema }),
  output: templateSchema,
  async run(ctx, input) {
    const open = await openTemplate(ctx, input);
    if (open.row.archivedAt) throw invalid({ "": "archived" });
    const after = await changeTemplate(ctx, open, { archivedAt: ctx.now });
    ctx.record({ entity: { kind: "template", id: input.templateId }, before: open.before, after });
    return after;
  },
});
