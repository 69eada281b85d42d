import { withTenant } from "@/db/client";
import { personas } from "@/db/schema";
import { newId, type OrganisationId, type PersonaId } from "@/lib/core/ids";

/** A persona. */
export async function buildPersona(
  organisationId: OrganisationId,
  wishes: Partial<typeof personas.$inferInsert> = {},
): Promise<PersonaId> {
  const id = newId<PersonaId>();
  await withTenant(organisationId, (tx) =>
    tx.insert(personas).values({ name: `Persona ${id.slice(-8)}`, ...wishes, organisationId, id }),
  );
  return id;
}
