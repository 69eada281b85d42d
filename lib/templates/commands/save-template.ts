import { journeyTemplates } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { invalid, notFound } from "@/lib/core/errors";
import { journeyIdSchema, newId, type TemplateId } from "@/lib/core/ids";
import { maySeeState } from "@/lib/journeys/journey-row";
import { journeyToJson } from "@/lib/journeys/journey-to-json";
import { loadJourneyMap } from "@/lib/journeys/load-journey-map";
import { presentMap } from "@/lib/journeys/present-map";
import { templateFieldsSchema, templateSchema } from "../model";
import { templateDocument } from "../template-document";
import { assertNameFree, managedBy, presentTemplate } from "../template-row";

export const saveTemplate = defineCommand({
  name: "template.save",
  summary: "Keep a journey as it stands as a template that others begin theirs with",
  input: templateFieldsSchema.extend({ journeyId: journeyIdSchema }),
  output: templateSchema,
  async run(ctx, { journeyId, ...fields }) {
    const loaded = await loadJourneyMap(ctx, journeyId);
    if (!loaded || !maySeeState(ctx, loaded.journey.row.state)) throw notFound();
    const { leadDepartmentId: departmentId } = loaded.journey.row;
    ctx.authorise("template.manage", managedBy(departmentId));
    if (loaded.stages.every(({ archivedAt }) => archivedAt !== null)) throw invalid({ "": "empty" });
    await assertNameFree(ctx, fields.name, null);
    const whole = journeyToJson(presentMap(ctx, loaded), { exportedAt: ctx.now, appUrl: "" });
    const id = newId<TemplateId>();
    const [row] = await ctx.tx
      .insert(journeyTemplates)
      .values({
        ...fields,
        organisationId: ctx.organisationId,
        id,
        departmentId,
        document: templateDocument(whole),
      })
      .returning();
    if (!row) throw new Error("the template was not made");
    const created = presentTemplate(row, loaded.journey.leadDepartment);
    ctx.record({ entity: { kind: "template", id }, after: created });
    return created;
  },
});
