import { withTenant } from "@/db/client";
import { organisations } from "@/db/schema";
import { newId, type OrganisationId } from "@/lib/core/ids";

/** An organisation of its own for a suite; its slug is unique. */
export async function buildOrganisation(
  overrides: Partial<typeof organisations.$inferInsert> = {},
): Promise<{ id: OrganisationId; slug: string }> {
  const id = newId<OrganisationId>();
  const slug = overrides.slug ?? `org-${id.slice(-12)}`;
  await withTenant(id, (tx) =>
    tx.insert(organisations).values({ name: "Organisation", ...overrides, id, slug }),
  );
  return { id, slug };
}
