import { withTenant } from "@/db/client";
import { improvements, journeys, services, stages, touchpoints } from "@/db/schema";
import { newId, type DepartmentId, type OrganisationId } from "@/lib/core/ids";

/** Gives a department one of everything a department can own. */
export async function fillDepartment(
  organisationId: OrganisationId,
  departmentId: DepartmentId,
  journeyState: "draft" | "published" = "published",
) {
  const ids = { journey: newId<string>(), stage: newId<string>(), touchpoint: newId<string>() };
  const service = newId<string>();
  const improvement = newId<string>();
  await withTenant(organisationId, async (tx) => {
    await tx.insert(services).values({
      organisationId,
      id: service,
      name: `Service ${service.slice(-8)}`,
      ownerDepartmentId: departmentId,
    });
    await tx.insert(journeys).values({
      organisationId,
      id: ids.journey,
      title: "A new laptop",
      leadDepartmentId: departmentId,
      serviceId: service,
      state: journeyState,
    });
    await tx
      .insert(stages)
      .values({ organisationId, id: ids.stage, journeyId: ids.journey, position: "a0", name: "Request" });
    await tx.insert(touchpoints).values({
      organisationId,
      id: ids.touchpoint,
      journeyId: ids.journey,
      stageId: ids.stage,
      position: "a0",
      title: "Calls the desk",
      kind: "contact",
      channel: "phone",
      departmentId,
      reportedMean: -1.5,
      reportedCount: 7,
      reportedNewest: "2026-10-01",
    });
    await tx
      .insert(improvements)
      .values({ organisationId, id: improvement, title: "Answer sooner", departmentId });
  });
  return { ...ids, service, improvement };
}
