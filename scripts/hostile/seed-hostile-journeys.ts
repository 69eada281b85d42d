import type { PersonActor, SystemActor } from "@/lib/core/actor";
import type { DepartmentId, JourneyId, ServiceId, TouchpointId } from "@/lib/core/ids";
import { createComment } from "@/lib/comments/commands/create-comment";
import { createJourney } from "@/lib/journeys/commands/create-journey";
import { importJourney } from "@/lib/journeys/commands/import-journey";
import { publishJourney } from "@/lib/journeys/commands/publish-journey";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { read } from "@/lib/core/read";
import { must } from "../seed/must";
import { hostileText, hostileTexts } from "./hostile-text";

type Home = { departmentIds: readonly DepartmentId[]; serviceIds: readonly ServiceId[] };

const stagesAMap = Math.ceil(hostileTexts("name") / 2);

/** Two maps whose stages and touchpoints hold every payload in every field; answers with their touchpoints. */
export async function seedHostileMaps(
  system: SystemActor,
  owner: PersonActor,
  home: Home,
): Promise<readonly TouchpointId[]> {
  const touchpointIds: TouchpointId[] = [];
  for (const half of [0, 1]) {
    const journey = await must(importJourney, system, {
      title: hostileText("title", half),
      goal: hostileText("line", half),
      expectations: hostileText("text", half),
      serviceId: home.serviceIds[half] ?? null,
      leadDepartmentId: departmentAt(home, half),
      stages: Array.from({ length: stagesAMap }, (_, index) => stageAt(home, half * stagesAMap + index)),
    });
    const { id, version } = journey;
    const note = hostileText("line", 3);
    await must(publishJourney, owner, { journeyId: id, expectedVersion: version, note });
    touchpointIds.push(...(await touchpointsOf(owner, id)));
  }
  for (let n = 0; n < hostileTexts("text"); n += 1) {
    const id = touchpointIds[n];
    if (!id) continue;
    await must(createComment, owner, { subject: { kind: "touchpoint", id }, body: hostileText("text", n) });
    // A second value, so that the history has something to tell.
    await must(updateTouchpoint, owner, { touchpointId: id, expectedVersion: 1, changes: changesAt(n) });
  }
  return touchpointIds;
}

const changesAt = (n: number) => ({
  description: hostileText("text", n + 1),
  does: hostileText("line", n + 1),
});

/** Small journeys whose own fields hold every payload. */
export async function seedHostileJourneys(system: SystemActor, home: Home): Promise<void> {
  for (let n = 0; n < Math.max(hostileTexts("title"), hostileTexts("line")); n += 1) {
    await must(createJourney, system, {
      fields: {
        title: hostileText("title", n),
        leadDepartmentId: departmentAt(home, n),
        goal: hostileText("line", n),
        expectations: hostileText("text", n),
        desiredExperience: hostileText("text", n),
        realisticExperience: hostileText("text", n),
        scopeStart: hostileText("line", n),
        scopeEnd: hostileText("line", n),
      },
    });
  }
}

function departmentAt({ departmentIds }: Home, n: number): DepartmentId {
  const id = departmentIds[n % departmentIds.length];
  if (!id) throw new Error("there is no department");
  return id;
}

function stageAt(home: Home, n: number) {
  const line = hostileText("line", n);
  const text = hostileText("text", n);
  return {
    name: hostileText("name", n),
    goal: line,
    touchpoints: [
      {
        title: hostileText("title", n),
        does: line,
        thinks: line,
        description: text,
        wayInReason: text,
        wouldRatherUse: line,
        frontStage: text,
        backStage: text,
        systems: line,
        momentOfTruth: true,
        momentOfTruthDecision: line,
        trigger: line,
        kind: "waiting" as const,
        channel: "portal" as const,
        scoreAssumed: -2,
        expectedWaitMinutes: 1440,
        departmentId: departmentAt(home, n),
        attachments: Array.from({ length: 8 }, (_, index) => ({
          title: hostileText("name", n * 8 + index),
          url: "https://evidence.example/",
        })),
      },
    ],
  };
}

async function touchpointsOf(owner: PersonActor, journeyId: JourneyId): Promise<TouchpointId[]> {
  const map = await read(getJourneyMap, owner, { journeyId });
  if (!map.ok) throw new Error("the map is not there");
  return map.value.stages.flatMap((stage) => stage.touchpoints.map(({ id }) => id));
}
