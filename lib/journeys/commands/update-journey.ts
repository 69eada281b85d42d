import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { WriteContext } from "@/lib/core/context";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { journeyIdSchema, type PersonaId } from "@/lib/core/ids";
import { assertEditableJourney } from "../assert-editable-journey";
import { followLead } from "../desired-journey";
import { findDepartments, findPersonas, findService } from "../find-references";
import { personaIdsOf, setPersonas } from "../journey-personas";
import { lockJourney, type JourneyRow } from "../journey-row";
import { journeyFieldsSchema } from "../model";
import { assertNoCycle, findParent } from "../parent-journey";
import { journeyHeaderSchema } from "../presented-journey";
import { someChanges } from "../some-changes";
import { writeJourney } from "../write-journey";

export const updateJourney = defineCommand({
  name: "journey.update",
  summary: "Change what a journey is about, whom it is for, where it hangs and who leads it",
  input: z.strictObject({
    journeyId: journeyIdSchema,
    expectedVersion: versionSchema,
    changes: someChanges(journeyFieldsSchema),
  }),
  output: journeyHeaderSchema,
  async run(ctx, { journeyId, expectedVersion, changes }) {
    const leads = await findDepartments(ctx, [changes.leadDepartmentId]);
    const journey = await lockJourney(ctx, journeyId, "whole");
    const service = await findService(ctx, changes.serviceId);
    const personas = await findPersonas(ctx, changes.personaIds ?? []);
    const parent = await findParent(ctx, changes.parentJourneyId);
    const lead = { departmentIds: [journey.leadDepartmentId] };
    const newLead = changes.leadDepartmentId ?? journey.leadDepartmentId;
    ctx.authorise("journey.edit", lead);
    // Giving the journey away takes it from its department as archiving would.
    if (newLead !== journey.leadDepartmentId) ctx.authorise("journey.archive", lead);
    await assertEditableJourney(ctx, journey, expectedVersion);
    // What was archived since it was chosen may stay; nothing archived is chosen anew.
    const chosenAnew = {
      lead: newLead !== journey.leadDepartmentId,
      service: changes.serviceId !== journey.serviceId,
    };
    if (chosenAnew.lead && leads.archived.size > 0) throw invalid({ "changes.leadDepartmentId": "archived" });
    if (chosenAnew.service && service.archived.size > 0) throw invalid({ "changes.serviceId": "archived" });
    // A desired journey stands where its current one stands, and is led by who leads that.
    if (journey.desiredOfJourneyId && chosenAnew.lead)
      throw invalid({ "changes.leadDepartmentId": "desired" });
    if (journey.desiredOfJourneyId && changes.parentJourneyId)
      throw invalid({ "changes.parentJourneyId": "desired" });
    if (chosenAnew.lead) await followLead(ctx, journeyId, newLead);
    if (changes.parentJourneyId && changes.parentJourneyId !== journey.parentJourneyId) {
      if (parent.archived) throw invalid({ "changes.parentJourneyId": "archived" });
      await assertNoCycle(ctx, journeyId, changes.parentJourneyId);
    }
    const { personaIds, ...columns } = changes;
    const said = personaIds ? await replacePersonas(ctx, journey, personaIds, personas.archived) : undefined;
    return writeJourney(ctx, journey, { ...columns, updatedAt: ctx.now }, said);
  },
});

async function replacePersonas(
  ctx: WriteContext,
  journey: JourneyRow,
  ids: PersonaId[],
  archived: ReadonlySet<string>,
) {
  const earlier = await personaIdsOf(ctx, journey.id);
  if (ids.some((id) => archived.has(id) && !earlier.includes(id)))
    throw invalid({ "changes.personaIds": "archived" });
  if (isDeepStrictEqual(earlier, ids)) return undefined;
  await setPersonas(ctx, journey.id, ids);
  return { before: { personaIds: earlier }, after: { personaIds: ids } };
}
