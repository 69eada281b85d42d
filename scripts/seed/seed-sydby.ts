import type { SystemActor } from "@/lib/core/actor";
import { createDepartment } from "@/lib/departments/commands/create-department";
import { importJourney } from "@/lib/journeys/commands/import-journey";
import { createService } from "@/lib/services/commands/create-service";
import type { Calendar } from "./days-ago";
import { must } from "./must";

/** Another organisation with a journey of its own: a stranger to the first. */
export async function seedSydby(system: SystemActor, calendar: Calendar): Promise<void> {
  const clock = calendar.clock(200);
  const department = await must(
    createDepartment,
    system,
    { name: "Borgerservice", colour: "teal", description: "", contact: "" },
    clock,
  );
  const service = await must(
    createService,
    system,
    { name: "Pas", description: "", ownerDepartmentId: department.id },
    clock,
  );
  const touchpoint = (title: string, scoreAssumed: number) => ({
    title,
    kind: "contact" as const,
    channel: "in-person" as const,
    departmentId: department.id,
    scoreAssumed,
  });
  await must(
    importJourney,
    system,
    {
      title: "Sydbys fortrolige rejse",
      serviceId: service.id,
      leadDepartmentId: department.id,
      stages: [
        { name: "Før", phase: "before", touchpoints: [touchpoint("Bestiller tid", 0)] },
        {
          name: "Under",
          phase: "during",
          touchpoints: [touchpoint("Får taget billede", -1), touchpoint("Henter passet", 2)],
        },
      ],
    },
    clock,
  );
}
