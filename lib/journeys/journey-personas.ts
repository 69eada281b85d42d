import { eq } from "drizzle-orm";
import { journeyPersonas } from "@/db/schema";
import type { ReadContext, WriteContext } from "@/lib/core/context";
import { newId, type JourneyId, type PersonaId } from "@/lib/core/ids";

/** The personas a journey is for, the primary one first. */
export async function personaIdsOf(ctx: ReadContext, journeyId: JourneyId): Promise<PersonaId[]> {
  const rows = await ctx.tx
    .select({ personaId: journeyPersonas.personaId })
    .from(journeyPersonas)
    .where(eq(journeyPersonas.journeyId, journeyId))
    .orderBy(journeyPersonas.place);
  return rows.map(({ personaId }) => personaId as PersonaId);
}

/** Replaces the personas and their order. */
export async function setPersonas(
  ctx: WriteContext,
  journeyId: JourneyId,
  ids: readonly PersonaId[],
): Promise<void> {
  await ctx.tx.delete(journeyPersonas).where(eq(journeyPersonas.journeyId, journeyId));
  if (ids.length === 0) return;
  const { organisationId } = ctx;
  await ctx.tx
    .insert(journeyPersonas)
    .values(
      ids.map((personaId, place) => ({ organisationId, id: newId<string>(), journeyId, personaId, place })),
    );
}
