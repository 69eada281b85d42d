import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { findDepartments, findPersonas, findService } from "../find-references";
import { inOrder } from "../in-order";
import { insertJourney } from "../insert-journey";
import { insertStages } from "../insert-stages";
import { loadJourney } from "../load-journey";
import { newJourneyFieldsSchema, newStageFieldsSchema } from "../model";
import { findParent } from "../parent-journey";
import { journeyHeaderSchema } from "../presented-journey";

export const createJourney = defineCommand({
  name: "journey.create",
  summary: "Begin a journey in a department's lead, if wished with its first stages",
  input: z.strictObject({
    fields: newJourneyFieldsSchema,
    /** In order. */
    stages: z.array(newStageFieldsSchema).max(20).optional(),
  }),
  output: journeyHeaderSchema,
  async run(ctx, { fields, stages = [] }) {
    const leads = await findDepartments(ctx, [fields.leadDepartmentId]);
    const service = await findService(ctx, fields.serviceId);
    const personas = await findPersonas(ctx, fields.personaIds ?? []);
    const parent = await findParent(ctx, fields.parentJourneyId);
    ctx.authorise("journey.create", { departmentIds: [fields.leadDepartmentId] });
    if (leads.archived.size > 0) throw invalid({ "fields.leadDepartmentId": "archived" });
    if (service.archived.size > 0) throw invalid({ "fields.serviceId": "archived" });
    if (personas.archived.size > 0) throw invalid({ "fields.personaIds": "archived" });
    if (parent.archived) throw invalid({ "fields.parentJourneyId": "archived" });
    const journeyId = await insertJourney(ctx, fields);
    await insertStages(ctx, journeyId, inOrder(stages.map((stage) => ({ fields: stage }))));
    return loadJourney(ctx, journeyId);
  },
});
