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

/** A proposed improvement, version 1; makes the department that owns it if none is said. */
export async function buildImprovement(
  organisationId: OrganisationId,
  { touchpointIds = [], ...wishes }: ImprovementWishes = {},
): Promise<ImprovementId> {
  const id = newId<ImprovementId>();
  const departmentId = wishes.departmentId ?? (await buildDepartment(organisationId));
  await withTenant(organisationId, async (tx) => {
    await tx
      .insert(improvements)
      .values({ title: "An improvement", ...wishes, departmentId, organisationId, id });
    for (const touchpointId of touchpointIds) {
      const row = { organisationId, id: newId<string>(), improvementId: id, touchpointId };
      await tx.insert(improvementTouchpoints).values(row);
    }
  });
  return id;
}
