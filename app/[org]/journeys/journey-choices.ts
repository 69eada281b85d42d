import type { JourneyChoices } from "@/components/journeys/journey/journey-form";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import type { PersonActor } from "@/lib/core/actor";
import { read } from "@/lib/core/read";
import { listDepartments } from "@/lib/departments/queries/list-departments";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";
import { listPersonas } from "@/lib/personas/queries/list-personas";
import { listServices } from "@/lib/services/queries/list-services";

/** What a journey's form offers to choose from; `createFor` are the departments in whose lead one may begin a journey. */
export async function journeyChoices(
  actor: PersonActor,
  withoutJourneyId?: string,
): Promise<JourneyChoices & { createFor: JourneyChoices["departments"] }> {
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  const { departments } = valueOrNotFound(await read(listDepartments, actor, {}));
  const { services } = valueOrNotFound(await read(listServices, actor, {}));
  const { personas } = valueOrNotFound(await read(listPersonas, actor, {}));
  const { journeys, createFor } = valueOrNotFound(await read(listJourneys, actor, {}));
  return {
    departments: departments.map(option),
    services: services.map(option),
    personas: personas.map(option),
    parents: journeys
      .filter(({ id }) => id !== withoutJourneyId)
      .map(({ id, title }) => ({ value: id, label: title })),
    createFor: createFor.map(option),
  };
}
