import { withTenant } from "@/db/client";
import { improvements, improvementTouchpoints } from "@/db/schema";
import {
  newId,
  type DepartmentId,
  type ImprovementId,
  type OrganisationId,
  type TouchpointId,
} from "@/lib/core/ids";
import { buildDepartment } from "./build-department";

type ImprovementWishes = Partial<typeof improvements.$inferInsert> & {
  departmentId?: DepartmentId;
  touchpointIds?: readonly TouchpointId[];
};

/** A proposed improvement; makes a department if none is said. */
export async function buildImprovement(
  organisationId: OrganisationId,
  { touchpointIds = [], ...wishes }: ImprovementWishes = {},
): Promise<ImprovementId> {
  const id = newId<ImprovementId>();
  const departmentId = wishes.departmentId ?? (await buildDepartment(organisationId));
  await withTenant(organisationId, async (tx) => {
    await tx
      .insert(improvements)
      .values({ title: `Improvement ${id.slice(-8)}`, ...wishes, departmentId, organisationId, id });
    for (const touchpointId of touchpointIds) {
      await tx
        .insert(improvementTouchpoints)
        .values({ organisationId, id: newId<string>(), improvementId: id, touchpointId });
    }
  });
  return id;
}
