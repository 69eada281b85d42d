import { withTenant } from "@/db/client";
import { services } from "@/db/schema";
import { newId, type DepartmentId, type OrganisationId, type ServiceId } from "@/lib/core/ids";
import { buildDepartment } from "./build-department";

type ServiceWishes = Partial<typeof services.$inferInsert> & { ownerDepartmentId?: DepartmentId };

/** A service; makes the department that offers it if none is said. */
export async function buildService(
  organisationId: OrganisationId,
  wishes: ServiceWishes = {},
): Promise<ServiceId> {
  const id = newId<ServiceId>();
  const ownerDepartmentId = wishes.ownerDepartmentId ?? (await buildDepartment(organisationId));
  await withTenant(organisationId, (tx) =>
    tx
      .insert(services)
      .values({ name: `Service ${id.slice(-8)}`, ...wishes, ownerDepartmentId, organisationId, id }),
  );
  return id;
}
