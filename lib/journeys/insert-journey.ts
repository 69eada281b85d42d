import { journeys } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { newId, type JourneyId } from "@/lib/core/ids";
import { setPersonas } from "./journey-personas";
import type { NewJourneyFields } from "./model";

/** Writes a new draft with its personas and its entry in the log. */
export async function insertJourney(
  ctx: WriteContext,
  fields: NewJourneyFields & { desiredOfJourneyId?: JourneyId },
): Promise<JourneyId> {
  const { personaIds, ...columns } = fields;
  const id = newId<JourneyId>();
  await ctx.tx.insert(journeys).values({ ...columns, organisationId: ctx.organisationId, id });
  if (personaIds) await setPersonas(ctx, id, personaIds);
  ctx.record({ entity: { kind: "journey", id }, journeyId: id, after: { ...fields, version: 1 } });
  return id;
}
