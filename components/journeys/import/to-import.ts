import { serviceIdSchema, type DepartmentId } from "@/lib/core/ids";
import type { ImportPlan } from "@/lib/journeys/formats/plan-import";
import type { JourneyImport } from "@/lib/journeys/formats/journey-import";

type Target = { leadDepartmentId: DepartmentId; serviceId: string | null; unnamed: "lead" | "nobody" };

/**
 * The plan as the one command takes it; what a diagram says of itself is kept as the journey's expectations. It says
 * nothing of channels: they are told on the map afterwards.
 */
export function toImport(plan: ImportPlan, target: Target): JourneyImport {
  const fallback = target.unnamed === "lead" ? target.leadDepartmentId : null;
  return {
    title: plan.title,
    expectations: plan.description,
    serviceId: serviceIdSchema.nullable().catch(null).parse(target.serviceId),
    leadDepartmentId: target.leadDepartmentId,
    stages: plan.stages.map((stage) => ({
      name: stage.name,
      touchpoints: stage.touchpoints.map(({ title, scoreAssumed, departmentId, initiator }) => ({
        title,
        scoreAssumed,
        initiator,
        kind: "contact",
        channel: "other",
        departmentId: departmentId ?? fallback,
        control: (departmentId ?? fallback) ? "owned" : "uncontrolled",
      })),
    })),
  };
}
