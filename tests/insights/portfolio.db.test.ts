import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/execute";
import { read } from "@/lib/core/read";
import type { PortfolioFilters } from "@/lib/insights/portfolio-filters";
import { getPortfolio } from "@/lib/insights/queries/get-portfolio";
import { publishJourney } from "@/lib/journeys/commands/publish-journey";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { buildJourney } from "../support/factories/build-journey";
import { buildService } from "../support/factories/build-service";
import { useTestDatabase } from "../support/use-test-database";
import { countStatements } from "../journeys/count-statements";
import { buildScene, valueOf, type Scene } from "../journeys/journey-scene";

useTestDatabase();

let scene: Scene;
let serviceId: Awaited<ReturnType<typeof buildService>>;
beforeAll(async () => {
  scene = await buildScene();
  serviceId = await buildService(scene.organisationId, { name: "Laptops" });
  const touchpoints = [{ touchpoints: [{ scoreAssumed: 1 }] }];
  const published = { state: "published", publishedAt: new Date(), leadDepartmentId: scene.it };
  const whole = await buildJourney(scene.organisationId, {
    ...published,
    title: "Joining",
    serviceId,
    stages: touchpoints,
  });
  const part = await buildJourney(scene.organisationId, {
    ...published,
    title: "A laptop",
    parentJourneyId: whole.id,
    stages: touchpoints,
  });
  await buildJourney(scene.organisationId, {
    title: "Draft part",
    parentJourneyId: part.id,
    leadDepartmentId: scene.finance,
  });
  valueOf(await execute(publishJourney, scene.owner, { journeyId: part.id, expectedVersion: 1 }));
  const worse = {
    touchpointId: part.touchpointIds[0],
    expectedVersion: 1,
    changes: { scoreAssumed: -1, channel: "phone" },
  };
  valueOf(await execute(updateTouchpoint, scene.owner, worse));
});

const look = async (actor: Scene["owner"], filters: PortfolioFilters = {}) =>
  valueOf(await read(getPortfolio, actor, filters)).groups.map(({ service, journeys }) => [
    service?.name ?? null,
    journeys.map(({ title, depth }) => `${depth} ${title}`),
  ]);

describe("the portfolio", () => {
  it("hangs every part under its whole, in the whole's service, and hides drafts from viewers", async () => {
    expect(await look(scene.member)).toEqual([["Laptops", ["0 Joining", "1 A laptop", "2 Draft part"]]]);
    expect(await look(scene.viewer)).toEqual([["Laptops", ["0 Joining", "1 A laptop"]]]);
  });

  it("is narrowed by service, lead department and standing; what is left without its whole is a root", async () => {
    expect(await look(scene.owner, { serviceId })).toEqual([["Laptops", ["0 Joining"]]]);
    expect(await look(scene.owner, { departmentId: scene.finance })).toEqual([[null, ["0 Draft part"]]]);
    expect(await look(scene.owner, { standing: "worse" })).toEqual([[null, ["0 A laptop"]]]);
    expect(await look(scene.owner, { standing: "due" })).toEqual([[null, ["0 A laptop"]]]);
  });

  it("tells how a journey stands and how it got there, in two statements", async () => {
    const { groups } = valueOf(await read(getPortfolio, scene.viewer, {}));
    expect(groups[0]?.journeys[1]).toMatchObject({
      score: -1,
      trend: [1, -1],
      change: -2,
      evidenceShare: 0,
      reviewDue: true,
      reviewReasons: ["channel-changed"],
    });
    expect(await countStatements(() => read(getPortfolio, scene.viewer, {}))).toBe(2);
  });
});
