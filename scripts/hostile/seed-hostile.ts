import { closePool } from "@/db/client";
import type { PersonActor, SystemActor } from "@/lib/core/actor";
import {
  newId,
  type DepartmentId,
  type OrganisationId,
  type ServiceId,
  type TouchpointId,
} from "@/lib/core/ids";
import { createImprovement } from "@/lib/backlog/commands/create-improvement";
import { createComment } from "@/lib/comments/commands/create-comment";
import { createDepartment } from "@/lib/departments/commands/create-department";
import { createPersona } from "@/lib/personas/commands/create-persona";
import { createService } from "@/lib/services/commands/create-service";
import { must } from "../seed/must";
import { hostileText, hostileTexts } from "./hostile-text";
import { seedHostileJourneys, seedHostileMaps } from "./seed-hostile-journeys";
import { seedHostilePeople } from "./seed-hostile-people";

/**
 * An organisation in which every text that the map, the backlog and the personas show is an attack, every payload
 * in every field: put in through the doors, which take it as the text that it is.
 */
export async function seedHostile(secret: string): Promise<void> {
  const organisationId = newId<OrganisationId>();
  const system: SystemActor = { kind: "system", organisationId, name: "Throughline" };
  try {
    const owner = await seedHostilePeople(system, secret);
    const departmentIds = await seedDepartments(system);
    const serviceIds = await seedServices(system, departmentIds);
    const touchpointIds = await seedHostileMaps(system, owner, { departmentIds, serviceIds });
    await seedHostileJourneys(system, { departmentIds, serviceIds });
    await seedImprovements(owner, departmentIds, touchpointIds);
    await seedPersonas(system);
  } finally {
    await closePool();
  }
}

const times = (count: number) => Array.from({ length: count }, (_, n) => n);

async function seedDepartments(system: SystemActor): Promise<DepartmentId[]> {
  const ids: DepartmentId[] = [];
  for (const n of times(hostileTexts("name"))) {
    const fields = {
      name: hostileText("name", n),
      colour: "teal" as const,
      description: hostileText("text", n),
      contact: hostileText("line", n),
    };
    ids.push((await must(createDepartment, system, fields)).id);
  }
  return ids;
}

async function seedServices(
  system: SystemActor,
  departmentIds: readonly DepartmentId[],
): Promise<ServiceId[]> {
  const ids: ServiceId[] = [];
  for (const n of times(2)) {
    const ownerDepartmentId = departmentIds[n];
    if (!ownerDepartmentId) continue;
    const fields = {
      name: hostileText("name", n + 5),
      description: hostileText("text", n),
      ownerDepartmentId,
    };
    ids.push((await must(createService, system, fields)).id);
  }
  return ids;
}

async function seedImprovements(
  owner: PersonActor,
  departmentIds: readonly DepartmentId[],
  touchpointIds: readonly TouchpointId[],
): Promise<void> {
  for (const n of times(hostileTexts("title"))) {
    const departmentId = departmentIds[n];
    if (!departmentId) continue;
    const fields = {
      title: hostileText("title", n),
      problem: hostileText("text", n),
      proposal: hostileText("text", n),
      expectedBenefit: hostileText("text", n),
      benefitFor: hostileText("line", n),
      why: hostileText("text", n),
      impact: 3,
      effort: 3,
      confidence: 3,
      departmentId,
      touchpointIds: touchpointIds.slice(n, n + 3),
    };
    const { id } = await must(createImprovement, owner, { fields });
    const comment = { subject: { kind: "improvement" as const, id }, body: hostileText("text", n) };
    if (n < hostileTexts("text")) await must(createComment, owner, comment);
  }
}

async function seedPersonas(system: SystemActor): Promise<void> {
  for (const n of times(hostileTexts("name"))) {
    const [line, text] = [hostileText("line", n), hostileText("text", n)];
    await must(createPersona, system, {
      name: hostileText("name", n),
      jobTitle: line,
      segment: line,
      portraitUrl: "",
      quote: line,
      biography: text,
      goals: text,
      needs: text,
      frustrations: text,
      expectations: text,
      preferredChannels: ["portal"],
      digitalConfidence: 3,
      selfReliance: 3,
    });
  }
}
