import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { personaIdSchema } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { getPersona } from "@/lib/personas/queries/get-persona";

/** The persona of the address, read once for the title and the page. */
export const loadPersona = cache(async (organisationSlug: string, id: string) => {
  const actor = await requireActor(organisationSlug);
  const personaId = personaIdSchema.safeParse(id);
  if (!personaId.success) notFound();
  return valueOrNotFound(await read(getPersona, actor, { personaId: personaId.data }));
});
