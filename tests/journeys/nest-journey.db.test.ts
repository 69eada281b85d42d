import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/execute";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archiveJourney } from "@/lib/journeys/commands/archive-journey";
import { nestJourney } from "@/lib/journeys/commands/nest-journey";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";
import { listNestable } from "@/lib/journeys/queries/list-nestable";
import { journeyScore } from "@/lib/journeys/rules/journey-score";
import { buildJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "./journey-scene";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

type Wishes = NonNullable<Parameters<typeof buildJourney>[1]>;
const build = (touchpoints: object[], wishes: Wishes = {}) =>
  buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    state: "published",
    publishedAt: new Date(),
    stages: [{ touchpoints }],
    ...wishes,
  });
const nest = (
  actor: Scene["owner"],
  touchpointId: string | undefined,
  childJourneyId: string | null,
  expectedVersion = 1,
) => execute(nestJourney, actor, { touchpointId, expectedVersion, childJourneyId });
const mapOf = async (actor: Scene["owner"], journeyId: JourneyId) => {
  const map = valueOf(await read(getJourneyMap, actor, { journeyId }));
  const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
  return { ...map, touchpoints, score: journeyScore(touchpoints, map.minimumResponses).value };
};

describe("a touchpoint that stands for a journey", () => {
  it("has that journey's score, at any depth, by the same rule on every page", async () => {
    const reported = { reportedMean: 1.5, reportedCount: 9, reportedNewest: "2026-10-01" };
    const few = { reportedMean: 2, reportedCount: 1, reportedNewest: "2026-10-01", scoreAssumed: -1 };
    const inner = await build([{ scoreAssumed: -2, momentOfTruth: true }, reported, few, {}]);
    const middle = await build([{ scoreAssumed: 2 }, { scoreAssumed: 1 }]);
    const outer = await build([{ scoreAssumed: 2 }, { scoreAssumed: 0 }]);
    valueOf(await nest(scene.itEditor, middle.touchpointIds[0], inner.id));
    valueOf(await nest(scene.itEditor, outer.touchpointIds[0], middle.id));

    const [innerScore, middleScore] = [
      (await mapOf(scene.viewer, inner.id)).score,
      (await mapOf(scene.viewer, middle.id)).score,
    ];
    expect(innerScore).toBe((-4 + 1.5 - 1) / 4);
    expect(middleScore).toBe(((innerScore ?? 0) + 1) / 2);
    const map = await mapOf(scene.viewer, outer.id);
    expect(map.touchpoints[0]).toMatchObject({ nestedScore: middleScore, childJourney: { id: middle.id } });
    expect(map.score).toBe((middleScore ?? 0) / 2);
    const { journeys } = valueOf(await read(listJourneys, scene.viewer, {}));
    expect(journeys.find(({ id }) => id === outer.id)?.score).toBe(map.score);
    expect((await mapOf(scene.viewer, inner.id)).journey.containers).toMatchObject([{ id: middle.id }]);
  });

  it("never closes a circle, of whatever length, and is offered only what closes none", async () => {
    const [a, b, c] = [await build([{}]), await build([{}]), await build([{}])];
    valueOf(await nest(scene.owner, a.touchpointIds[0], b.id));
    valueOf(await nest(scene.owner, b.touchpointIds[0], c.id));
    for (const journey of [a, b, c])
      expect(await nest(scene.owner, c.touchpointIds[0], journey.id)).toEqual(
        invalid({ childJourneyId: "cycle" }),
      );
    const touchpointId = c.touchpointIds[0];
    if (!touchpointId) throw new Error("the factory left something out");
    const offered = valueOf(await read(listNestable, scene.owner, { touchpointId })).journeys.map(
      ({ id }) => id,
    );
    for (const journey of [a, b, c]) expect(offered).not.toContain(journey.id);
  });

  it("lets one of two who would close a circle together", async () => {
    const [a, b] = [await build([{}]), await build([{}])];
    const both = await Promise.all([
      nest(scene.owner, a.touchpointIds[0], b.id),
      nest(scene.itManager, b.touchpointIds[0], a.id),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("shows a draft to nobody who may not see drafts, and counts neither draft nor archived", async () => {
    const draft = await build([{ scoreAssumed: -2 }], { state: "draft", publishedAt: null, title: "Secret" });
    const published = await build([{ scoreAssumed: -2 }]);
    const outer = await build([{ scoreAssumed: 1 }, { scoreAssumed: 1 }]);
    valueOf(await nest(scene.owner, outer.touchpointIds[0], draft.id));
    valueOf(await nest(scene.owner, outer.touchpointIds[1], published.id));
    valueOf(await execute(archiveJourney, scene.owner, { journeyId: published.id, expectedVersion: 1 }));
    const seen = await mapOf(scene.viewer, outer.id);
    expect(seen.score).toBe(1);
    expect(JSON.stringify(seen)).not.toContain(draft.id);
    expect(seen.touchpoints[1]).toMatchObject({ nestedScore: null, childJourney: { state: "archived" } });
    const known = await mapOf(scene.member, outer.id);
    expect(known.score).toBe(1);
    expect(known.touchpoints[0]?.childJourney).toMatchObject({ title: "Secret", state: "draft" });
  });

  it("is its owner's to say, of journeys that are there", async () => {
    const outer = await build([{ departmentId: scene.finance }]);
    const [child, gone] = [await build([{}]), await build([{}], { archivedAt: new Date() })];
    const [touchpointId] = outer.touchpointIds;
    for (const actor of [scene.itManager, scene.leader, scene.member, scene.viewer])
      expect(await nest(actor, touchpointId, child.id)).toEqual(forbidden);
    expect(await nest(scene.financeEditor, touchpointId, gone.id)).toEqual(
      invalid({ childJourneyId: "archived" }),
    );
    expect(await nest(scene.financeEditor, touchpointId, touchpointId ?? "")).toEqual(notFound);
    expect(await nest(scene.financeEditor, touchpointId, child.id, 2)).toMatchObject({
      error: { kind: "conflict" },
    });
    expect(valueOf(await nest(scene.financeEditor, touchpointId, child.id)).childJourney?.id).toBe(child.id);
    expect(valueOf(await nest(scene.financeEditor, touchpointId, null, 2)).childJourney).toBeNull();
  });
});
