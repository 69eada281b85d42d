import { departmentIdSchema, journeyIdSchema, personaIdSchema, serviceIdSchema } from "@/lib/core/ids";
import type { JourneyFields } from "@/lib/journeys/model";

export type JourneyFormValues = JourneyFields;

/** What the form holds, as the commands take it; a choice of none is null. */
export function journeyFormValues(form: FormData, leadDepartmentId: string): JourneyFormValues {
  const text = (name: string) => String(form.get(name) ?? "");
  return {
    title: text("title"),
    goal: text("goal"),
    expectations: text("expectations"),
    desiredExperience: text("desiredExperience"),
    realisticExperience: text("realisticExperience"),
    scopeStart: text("scopeStart"),
    scopeEnd: text("scopeEnd"),
    leadDepartmentId: departmentIdSchema.parse(text("leadDepartmentId") || leadDepartmentId),
    serviceId: serviceIdSchema.nullable().catch(null).parse(form.get("serviceId")),
    parentJourneyId: journeyIdSchema.nullable().catch(null).parse(form.get("parentJourneyId")),
    personaIds: form.getAll("personaIds").flatMap((id) => personaIdSchema.safeParse(id).data ?? []),
  };
}
