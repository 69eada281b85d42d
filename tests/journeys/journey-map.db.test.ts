import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "@/db/client";
import { comments, improvements, improvementTouchpoints } from "@/db/schema";
import { newId, type TouchpointId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { buildJourney } from "../support/factories/build-journey";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPersona } from "../support/factories/build-persona";
import { useTestDatabase } from "../support/use-test-database";
import { countStatements } from "./count-statements";
import { buildScene, notFound, valueOf, type Scene } from "./journey-scene";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

const mapFor = (actor: Scene["owner"], journeyId: string) => read(getJourneyMap, actor, { journeyId });

/** Two comments, one of them gone, and three improvements, one closed and one gone. */
async function discuss(touchpointId: TouchpointId) {
  const { organisationId, owner } = scene;
  await withTenant(organisationId, async (tx) => {
    for (const archivedAt of [null, new Date()]) {
      const words = { authorId: owner.userId, body: "Nobody answers there", archivedAt };
      await tx.insert(comments).values({ organisationId, id: newId<string>(), touchpointId, ...words });
    }
    for (const [title, state, archivedAt] of [
      ["Status text", "approved", null],
      ["Faster form", "closed", null],
      ["Fax", "proposed", new Date()],
    ] as const) {
      const id = newId<string>();
      await tx
        .insert(improvements)
        .values({ organisationId, id, title, state, archivedAt, departmentId: scene.it });
      await tx
        .insert(improvementTouchpoints)
        .values({ organisationId, id: newId<string>(), improvementId: id, touchpointId });
    }
  });
}

describe("the map", () => {
  it("shows everything in order with what is said about it", async () => {
    const persona = await buildPersona(scene.organisationId, { name: "Ida", preferredChannels: ["phone"] });
    const journey = await buildJourney(scene.organisationId, {
      leadDepartmentId: scene.it,
      title: "New laptop",
      personaIds: [persona],
      stages: [
        {
          name: "Second",
          position: "b0",
          touchpoints: [
            { title: "Z", position: "Zz" },
            { title: "a", position: "a0" },
          ],
        },
        {
          name: "First",
          position: "a0",
          touchpoints: [
            {
              title: "Asks",
              departmentId: scene.finance,
              reportedMean: -1.8,
              reportedCount: 27,
              reportedInterviewed: true,
              reportedNewest: "2026-10-14",
              attachments: [{ title: "Log", url: "https://example.org" }],
            },
          ],
        },
      ],
    });
    const asked = journey.touchpointIds[2];
    if (!asked) throw new Error("no touchpoint");
    await discuss(asked);
    const map = valueOf(await mapFor(scene.itEditor, journey.id));
    expect(map.journey).toMatchObject({
      title: "New laptop",
      personas: [{ name: "Ida", preferredChannels: ["phone"] }],
    });
    expect(map.minimumResponses).toBe(5);
    expect(map.stages.map(({ name }) => name)).toEqual(["First", "Second"]);
    expect(map.stages[1]?.touchpoints.map(({ title }) => title)).toEqual(["Z", "a"]);
    expect(map.stages[0]?.touchpoints[0]).toMatchObject({
      title: "Asks",
      department: { id: scene.finance, name: "Finance", colour: "amber" },
      reported: { mean: -1.8, n: 27, interviewed: true, newest: "2026-10-14" },
      attachments: [{ title: "Log", url: "https://example.org" }],
      commentCount: 1,
      improvementCount: 2,
      openImprovements: [{ title: "Status text", state: "approved" }],
    });
    expect(map.departments.map(({ name }) => name)).toEqual(["Finance", "IT"]);
    expect(map.archived).toEqual({ stages: [], touchpoints: [] });
  });

  it("tells each reader what they may do, and nothing more", async () => {
    const { id } = await buildJourney(scene.organisationId, {
      leadDepartmentId: scene.it,
      state: "published",
      stages: [{ touchpoints: [{ departmentId: scene.finance }] }],
    });
    const seenBy = async (actor: Scene["owner"]) => {
      const map = valueOf(await mapFor(actor, id));
      const mine = (abilities: object) =>
        Object.entries(abilities)
          .flatMap(([ability, may]) => (may ? ability : []))
          .join(" ");
      const touchpoint = map.stages[0]?.touchpoints[0];
      return {
        journey: mine(map.journey.abilities),
        stage: mine(map.stages[0]?.abilities ?? {}),
        touchpoint: mine(touchpoint?.abilities ?? {}),
        addFor: [...map.addFor.departmentIds, ...(map.addFor.nobody ? ["nobody"] : [])],
      };
    };
    const both = [scene.finance, scene.it];
    expect(await seenBy(scene.itManager)).toEqual({
      journey:
        "edit startDesired publish archive changeLead addTouchpoint copy saveAsTemplate share comment proposeImprovement",
      stage: "edit archive",
      touchpoint: "duplicate suggest",
      addFor: [...both, "nobody"],
    });
    expect(await seenBy(scene.itEditor)).toEqual({
      journey: "edit startDesired addTouchpoint comment proposeImprovement",
      stage: "edit archive",
      touchpoint: "duplicate suggest",
      addFor: [...both, "nobody"],
    });
    expect(await seenBy(scene.financeEditor)).toEqual({
      journey: "addTouchpoint comment proposeImprovement",
      stage: "",
      touchpoint: "edit archive duplicate",
      addFor: [scene.finance],
    });
    expect((await seenBy(scene.financeManager)).touchpoint).toBe("edit handOver archive duplicate");
    expect(await seenBy(scene.member)).toEqual({
      journey: "comment proposeImprovement",
      stage: "",
      touchpoint: "suggest",
      addFor: [],
    });
    expect(await seenBy(scene.viewer)).toEqual({ journey: "", stage: "", touchpoint: "", addFor: [] });
  });

  it("is not there for a stranger, nor a draft for a viewer, nor its name beside a published one", async () => {
    const draft = await buildJourney(scene.organisationId, { leadDepartmentId: scene.it, title: "Secret" });
    expect(await mapFor(scene.viewer, draft.id)).toEqual(notFound);
    for (const actor of [scene.member, scene.leader]) expect((await mapFor(actor, draft.id)).ok).toBe(true);
    const shown = { leadDepartmentId: scene.it, state: "published" };
    const child = await buildJourney(scene.organisationId, { ...shown, parentJourneyId: draft.id });
    expect(valueOf(await mapFor(scene.viewer, child.id)).journey.parent).toBeNull();
    expect(valueOf(await mapFor(scene.member, child.id)).journey.parent?.title).toBe("Secret");
    const parent = await buildJourney(scene.organisationId, shown);
    await buildJourney(scene.organisationId, { title: "Secret part", parentJourneyId: parent.id });
    expect(valueOf(await mapFor(scene.viewer, parent.id)).journey.children).toEqual([]);
    const { id: elsewhere } = await buildOrganisation();
    const theirs = await buildJourney(elsewhere, { state: "published" });
    expect(await mapFor(scene.owner, theirs.id)).toEqual(notFound);
    expect(await mapFor(scene.owner, newId())).toEqual(notFound);
  });

  it("costs one statement whatever its size", async () => {
    const { id } = await buildJourney(scene.organisationId, {
      stages: Array.from({ length: 8 }, () => ({ touchpoints: Array.from({ length: 10 }, () => ({})) })),
    });
    expect(await countStatements(() => mapFor(scene.owner, id))).toBe(1);
  });
});
