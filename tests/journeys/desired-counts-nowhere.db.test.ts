import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { withTenant } from "@/db/client";
import { journeys } from "@/db/schema";
import { getImprovement } from "@/lib/backlog/queries/get-improvement";
import { execute } from "@/lib/core/execute";
import { read } from "@/lib/core/read";
import { getDepartment } from "@/lib/departments/queries/get-department";
import { listDepartments } from "@/lib/departments/queries/list-departments";
import { getDashboard } from "@/lib/insights/queries/get-dashboard";
import { getPortfolio } from "@/lib/insights/queries/get-portfolio";
import { publishJourney } from "@/lib/journeys/commands/publish-journey";
import { startDesired } from "@/lib/journeys/commands/start-desired";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { listDueReviews } from "@/lib/journeys/queries/list-due-reviews";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";
import { listNestable } from "@/lib/journeys/queries/list-nestable";
import { getCounts } from "@/lib/organisations/queries/get-counts";
import { getPersona } from "@/lib/personas/queries/get-persona";
import { listPersonas } from "@/lib/personas/queries/list-personas";
import { getService } from "@/lib/services/queries/get-service";
import { listServices } from "@/lib/services/queries/list-services";
import { buildImprovement } from "../support/factories/build-improvement";
import { buildJourney } from "../support/factories/build-journey";
import { buildPersona } from "../support/factories/build-persona";
import { buildService } from "../support/factories/build-service";
import { useTestDatabase } from "../support/use-test-database";
import { buildScene, valueOf, type Scene } from "./journey-scene";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

it("changes no list, no choice and no figure: a desired journey is found beside its own alone", async () => {
  const { organisationId, owner } = scene;
  const [serviceId, personaId] = [await buildService(organisationId), await buildPersona(organisationId)];
  const touchpoint = { scoreAssumed: -2, momentOfTruth: true, departmentId: scene.finance };
  const longAgo = new Date("2020-01-01");
  const published = { state: "published", publishedAt: longAgo, lastReviewedAt: longAgo };
  const journey = await buildJourney(organisationId, {
    ...published,
    leadDepartmentId: scene.it,
    serviceId,
    personaIds: [personaId],
    stages: [{ touchpoints: [touchpoint, touchpoint] }],
  });
  const [touchpointId] = journey.touchpointIds;
  if (!touchpointId) throw new Error("the factory left something out");
  const other = await buildJourney(organisationId, { leadDepartmentId: scene.it });
  const improvementId = await buildImprovement(organisationId, { touchpointIds: [touchpointId] });
  const elsewhere = other.touchpointIds[0];
  if (!elsewhere) throw new Error("the factory left something out");

  const look = async () => ({
    list: valueOf(await read(listJourneys, owner, { includeArchived: true })),
    portfolio: valueOf(await read(getPortfolio, owner, {})),
    dashboard: valueOf(await read(getDashboard, owner, { months: 3, departmentId: null })),
    dashboardOfOne: valueOf(await read(getDashboard, owner, { months: 3, departmentId: scene.finance })),
    due: valueOf(await read(listDueReviews, owner, {})),
    counts: valueOf(await read(getCounts, owner, {})),
    services: valueOf(await read(listServices, owner, {})),
    service: valueOf(await read(getService, owner, { serviceId })),
    personas: valueOf(await read(listPersonas, owner, {})),
    persona: valueOf(await read(getPersona, owner, { personaId })),
    departments: valueOf(await read(listDepartments, owner, {})),
    lead: { ...valueOf(await read(getDepartment, owner, { departmentId: scene.it })), owns: null },
    finance: { ...valueOf(await read(getDepartment, owner, { departmentId: scene.finance })), owns: null },
    nestable: valueOf(await read(listNestable, owner, { touchpointId: elsewhere })),
    improvement: valueOf(await read(getImprovement, owner, { improvementId })),
    map: valueOf(await read(getJourneyMap, owner, { journeyId: journey.id })).stages,
  });
  const before = await look();
  expect(before.due.due).not.toEqual([]);
  const { id, version } = valueOf(await execute(startDesired, owner, { journeyId: journey.id }));
  expect(await look()).toEqual(before);
  valueOf(await execute(publishJourney, owner, { journeyId: id, expectedVersion: version }));
  expect(await look()).toEqual(before);
  // Not even when it would be due for review.
  await withTenant(organisationId, (tx) =>
    tx.update(journeys).set({ publishedAt: longAgo, lastReviewedAt: longAgo }).where(eq(journeys.id, id)),
  );
  expect(await look()).toEqual(before);
});
