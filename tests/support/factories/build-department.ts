import { withTenant } from "@/db/client";
import { departments } from "@/db/schema";
import { newId, type DepartmentId, type OrganisationId } from "@/lib/core/ids";

/** A department; its name is unique unless said otherwise. */
export async function buildDepartment(
  organisationId: OrganisationId,
  overrides: Partial<typeof departments.$inferInsert> = {},
): Promise<DepartmentId> {
  const id = newId<DepartmentId>();
  await withTenant(organisationId, (tx) =>
    tx
      .insert(departments)
      .values({ name: `Department ${id.slice(-8)}`, colour: "blue", ...overrides, organisationId, id }),
  );
  return id;
}
