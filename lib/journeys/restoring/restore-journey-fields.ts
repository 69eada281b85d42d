import { isDeepStrictEqual } from "node:util";
import type { WriteContext } from "@/lib/core/context";
import { changedFields } from "../changed-fields";
import { findPersonas, findService } from "../find-references";
import { personaIdsOf, setPersonas } from "../journey-personas";
import type { JourneyRow } from "../journey-row";
import type { LeftAlone } from "../presented-restored";
import type { JourneySnapshot } from "../presented-snapshot";

/**
 * What of a journey's own fields is to be as a version says, and what stays: who leads it, and a service or
 * personas archived since. Its personas are written at once.
 */
export async function restoreJourneyFields(
  ctx: WriteContext,
  journey: JourneyRow,
  { journey: said }: JourneySnapshot,
) {
  const { title, goal, expectations, desiredExperience, realisticExperience, scopeStart, scopeEnd } = said;
  const plain = { title, goal, expectations, desiredExperience, realisticExperience, scopeStart, scopeEnd };
  const leftAlone: LeftAlone[] = [];
  const leave = (name: string, reason: LeftAlone["reason"]) =>
    leftAlone.push({ kind: "journey", title: name, reason });
  if (said.leadDepartment.id !== journey.leadDepartmentId) leave(said.leadDepartment.name, "ownership");

  const serviceId = said.service?.id ?? null;
  const serviceGone =
    serviceId !== journey.serviceId && (await findService(ctx, serviceId)).archived.size > 0;
  if (serviceGone) leave(said.service?.name ?? "", "archived");
  const columns = changedFields(journey, serviceGone ? plain : { ...plain, serviceId }).after;

  const ids = said.personas.map(({ id }) => id);
  const earlier = await personaIdsOf(ctx, journey.id);
  const { archived } = await findPersonas(ctx, ids);
  const gone = said.personas.filter(({ id }) => archived.has(id) && !earlier.includes(id));
  for (const { name } of gone) leave(name, "archived");
  const wanted = ids.filter((id) => !gone.some((persona) => persona.id === id));
  const replaced = !isDeepStrictEqual(earlier, wanted);
  if (replaced) await setPersonas(ctx, journey.id, wanted);
  return {
    columns,
    personas: replaced ? { before: { personaIds: earlier }, after: { personaIds: wanted } } : null,
    leftAlone,
  };
}
