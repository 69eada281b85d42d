import type { JourneyHeader } from "@/lib/journeys/presented-journey";
import type { JourneyFormValues } from "./journey-form-values";

/** A presented journey as its form's values. */
export function journeyFieldsOf(journey: JourneyHeader): JourneyFormValues {
  return {
    title: journey.title,
    goal: journey.goal,
    expectations: journey.expectations,
    desiredExperience: journey.desiredExperience,
    realisticExperience: journey.realisticExperience,
    scopeStart: journey.scopeStart,
    scopeEnd: journey.scopeEnd,
    leadDepartmentId: journey.leadDepartment.id,
    serviceId: journey.service?.id ?? null,
    parentJourneyId: journey.parent?.id ?? null,
    personaIds: journey.personas.map(({ id }) => id),
  };
}
