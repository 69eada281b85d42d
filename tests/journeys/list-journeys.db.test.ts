import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "@/db/client";
import { improvements, improvementTouchpoints } from "@/db/schema";
import { newId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";
import { buildJourney } from "../support/factories/build-journey";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildService } from "../support/factories/build-service";
import { useTestDatabase } from "../support/use-test-database";
import { countStatements } from "./count-statements";
import { buildScene, valueOf, type Scene } from "./journey-scene";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

const list = async (actor: Scene["owner"], input: object = {}) =>
  valueOf(await read(listJourneys, actor, input));
const titles = async (actor: Scene["owner"], input: object = {}) =>
  (await list(actor, input)).journeys.map(({ title }) => title);

describe("the list of journeys", () => {
  it("computes each one's numbers by the rules", async () => {
    const serviceId = await buildService(scene.organisationId, { name: "Workplace" });
    const parent = await buildJourney(scene.organisationId, { title: "Joining", stages: [] });
    const reported = { reportedMean: -1.5, reportedCount: 9, reportedNewest: "2026-10-01" };
    const journey = await buildJourney(scene.organisationId, {
      title: "Numbers",
      goal: "Count",
      leadDepartmentId: scene.it,
      serviceId,
      parentJourneyId: parent.id,
      stages: [
        {
          position: "b0",
          touchpoints: [
            { scoreAssumed: 0, departmentId: scene.finance },
            { archivedAt: new Date(), scoreAssumed: -2 },
          ],
        },
        {
          position: "a0",
          touchpoints: [
            { ...reported, momentOfTruth: true },
            {},
            { scoreAssumed: 2, departmentId: null, control: "uncontrolled" },
          ],
        },
        { position: "c0", archivedAt: new Date() },
      ],
    });
    await withTenant(scene.organisationId, async (tx) => {
      const { organisationId } = scene;
      const improvementId = newId<string>();
      await tx
        .insert(improvements)
        .values({ organisationId, id: improvementId, title: "Better", departmentId: scene.it });
      for (const touchpointId of journey.touchpointIds.slice(0, 3)) {
        await tx
          .insert(improvementTouchpoints)
          .values({ organisationId, id: newId<string>(), improvementId, touchpointId });
      }
    });
    const { journeys } = await list(scene.itEditor, { text: "numBERS" });
    expect(journeys).toMatchObject([
      {
        id: journey.id,
        state: "draft",
        service: { id: serviceId, name: "Workplace" },
        parent: { id: parent.id, title: "Joining" },
        leadDepartment: { name: "IT", colour: "blue" },
        departments: [{ name: "Finance" }, { name: "IT" }],
        stageCount: 2,
        touchpointCount: 4,
        score: (-1.5 * 2 + 2 + 0) / 4,
        evidenceShare: 0.25,
        curve: [
          { value: -1.5, assumed: false },
          { value: null, assumed: false },
          { value: 2, assumed: true },
          { value: 0, assumed: true },
        ],
        opportunityCount: 1,
        momentOfTruthCount: 1,
        momentsAtRiskCount: 1,
        openImprovementCount: 1,
        reviewDue: false,
        abilities: { edit: true, publish: false, archive: false, restore: false },
      },
    ]);
    expect(await titles(scene.owner, { serviceId })).toEqual(["Numbers"]);
    expect(await titles(scene.owner, { departmentId: scene.finance })).toEqual(["Numbers"]);
    expect(await titles(scene.owner, { departmentId: scene.it, text: "count" })).toEqual(["Numbers"]);
    expect(await titles(scene.owner, { text: "100%_" })).toEqual([]);
  });

  it("hides drafts from viewers and archived ones from all who do not ask", async () => {
    const { id: organisationId } = await buildOrganisation();
    const other = await buildScene();
    await buildJourney(organisationId, { title: "A stranger's", state: "published" });
    const build = (title: string, columns: object) =>
      buildJourney(other.organisationId, { title, ...columns });
    await build("b draft", {});
    await build("A published", { state: "published" });
    await build("Old draft", { archivedAt: new Date() });
    await build("Old published", { state: "published", archivedAt: new Date() });
    expect(await titles(other.member)).toEqual(["A published", "b draft"]);
    expect(await titles(other.viewer)).toEqual(["A published"]);
    expect(await titles(other.viewer, { state: "draft" })).toEqual([]);
    expect(await titles(other.viewer, { includeArchived: true })).toEqual(["A published", "Old published"]);
    expect(await titles(other.member, { includeArchived: true })).toHaveLength(4);
    expect(await titles(other.member, { state: "archived" })).toEqual(["Old draft", "Old published"]);
    expect(await titles(other.member, { state: "published" })).toEqual(["A published"]);
    const archived = (await list(other.owner, { state: "archived" })).journeys[0];
    expect(archived).toMatchObject({ state: "archived", abilities: { edit: false, restore: true } });
  });

  it("says in whose lead the reader may begin one", async () => {
    const names = async (actor: Scene["owner"]) => (await list(actor)).createFor.map(({ name }) => name);
    expect((await names(scene.owner)).slice(-1)).toEqual(["IT"]);
    expect(await names(scene.owner)).not.toContain("Fax Room");
    expect(await names(scene.itManager)).toEqual(["IT"]);
    expect(await names(scene.itEditor)).toEqual([]);
    expect(await names(scene.viewer)).toEqual([]);
  });

  it("costs two statements however many there are", async () => {
    const other = await buildScene();
    for (let index = 0; index < 12; index += 1) await buildJourney(other.organisationId);
    expect(await countStatements(() => list(other.owner))).toBe(2);
  });
});
