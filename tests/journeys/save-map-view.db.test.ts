import { beforeAll, expect, it } from "vitest";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { read } from "@/lib/core/read";
import { saveMapView } from "@/lib/journeys/commands/save-map-view";
import { lanes } from "@/lib/journeys/model/lanes";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { allLanes } from "@/lib/journeys/rules/lane-choice";
import { buildJourney } from "../support/factories/build-journey";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";
import { buildScene, forbidden, invalid, valueOf, type Scene } from "./journey-scene";

useTestDatabase();

let scene: Scene;
let journeyId: string;
beforeAll(async () => {
  scene = await buildScene();
  const shown = { leadDepartmentId: scene.it, state: "published" };
  journeyId = (await buildJourney(scene.organisationId, shown)).id;
});

const viewOf = async (actor: PersonActor, id = journeyId) =>
  valueOf(await read(getJourneyMap, actor, { journeyId: id })).view;
const upside = allLanes.map((one, place) => ({ ...one, shown: place !== 2 })).toReversed();

it("is every reader's own, a viewer's too, and all of the lanes until something is chosen", async () => {
  expect(await viewOf(scene.viewer)).toEqual({ lanes: allLanes, version: 0 });
  const kept = { lanes: upside, version: 1 };
  expect(await execute(saveMapView, scene.viewer, { lanes: upside })).toEqual({ ok: true, value: kept });
  expect(await viewOf(scene.viewer)).toEqual(kept);
  expect(await viewOf(scene.owner)).toEqual({ lanes: allLanes, version: 0 });
});

it("stays in its organisation", async () => {
  const { id } = await buildOrganisation();
  const elsewhere = await buildPerson(id, { role: "owner" });
  valueOf(await execute(saveMapView, elsewhere, { lanes: upside }));
  const { id: theirs } = await buildJourney(id, {});
  expect((await viewOf(elsewhere, theirs)).lanes).toEqual(upside);
  expect((await viewOf(scene.leader)).lanes).toEqual(allLanes);
});

it("is what was chosen last, in whichever tab", async () => {
  const choices = [upside, allLanes, upside.toReversed()];
  const results = await Promise.all(
    choices.map((chosen) => execute(saveMapView, scene.member, { lanes: chosen })),
  );
  const last = results.map(valueOf).find(({ version }) => version === choices.length);
  expect(await viewOf(scene.member)).toEqual(last);
});

it("knows each lane once, and puts those of which nothing was said at the end", async () => {
  const twice = [...allLanes.slice(1), { lane: "backStage", shown: true }];
  expect(await execute(saveMapView, scene.leader, { lanes: twice })).toEqual(invalid({ lanes: "duplicate" }));
  const few = [{ lane: "owner", shown: false }];
  const { lanes: kept } = valueOf(await execute(saveMapView, scene.leader, { lanes: few }));
  expect(kept[0]).toEqual(few[0]);
  expect(kept.map(({ lane }) => lane).sort()).toEqual([...lanes].sort());
});

it("is nobody's who is no person", async () => {
  const system = { kind: "system", organisationId: scene.organisationId, name: "Test" } as const;
  expect(await execute(saveMapView, system, { lanes: allLanes })).toEqual(forbidden);
});
