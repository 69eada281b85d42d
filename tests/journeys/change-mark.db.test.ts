import { beforeAll, expect, test } from "vitest";
import { execute } from "@/lib/core/execute";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { getJourneyState } from "@/lib/journeys/queries/get-journey-state";
import { buildJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";
import { buildScene, valueOf, type Scene } from "./journey-scene";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

const build = () =>
  buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    stages: [{ name: "Request", touchpoints: [{ title: "Asks", departmentId: scene.it }] }],
  });

async function marks(journeyId: JourneyId): Promise<[map: string, state: string]> {
  const map = valueOf(await read(getJourneyMap, scene.owner, { journeyId }));
  const state = valueOf(await read(getJourneyState, scene.owner, { journeyId }));
  return [map.changeMark, state.changeMark];
}

test("the map and the state carry the same mark, another one after each change and of each journey's own", async () => {
  const [journey, other] = [await build(), await build()];
  const seen = new Set<string>();
  const otherBefore = await marks(other.id);
  for (let change = 0; change < 20; change += 1) {
    const [map, state] = await marks(journey.id);
    expect(state).toBe(map);
    expect(await marks(journey.id)).toEqual([map, state]);
    seen.add(map);
    const touchpoint = valueOf(await read(getJourneyMap, scene.owner, { journeyId: journey.id })).stages[0]
      ?.touchpoints[0];
    if (!touchpoint) throw new Error("there is no touchpoint");
    const { id: touchpointId, version: expectedVersion } = touchpoint;
    const changes = { does: `step ${change}` };
    valueOf(await execute(updateTouchpoint, scene.itEditor, { touchpointId, expectedVersion, changes }));
  }
  expect(seen.size).toBe(20);
  expect(await marks(other.id)).toEqual(otherBefore);
});
