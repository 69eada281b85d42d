import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { templateIdSchema } from "@/lib/core/ids";
import { templateSchema } from "../model";
import { changeTemplate, openTemplate } from "../template-row";

export const restoreTemplate = defineCommand({
  name: "template.restore",
  summary: "Bring an archived template back",
  input: z.strictObject({ templateId: templateIdSchema, expectedVersion: versionSchema }),
  output: templateSchema,
  async run(ctx, input) {
    const open = await openTemplate(ctx, input);
    if (!open.row.archivedAt) throw invalid({ "": "not-archived" });
    const after = await changeTemplate(ctx, open, { archivedAt: null });
    ctx.record({ entity: { kind: "template", id: input.templateId }, before: open.before, after });
    return after;
  },
});
