import { beforeAll, describe, expect, it } from "vitest";
import { draftFromTouchpoint } from "@/lib/backlog/commands/draft-from-touchpoint";
import { execute } from "@/lib/core/execute";
import type { TouchpointId } from "@/lib/core/ids";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "../journeys/journey-scene";
import { buildJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let scene: Scene;
let silence: TouchpointId;
let archived: TouchpointId;
beforeAll(async () => {
  scene = await buildScene();
  const journey = await buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    stages: [
      {
        name: "Waiting",
        touchpoints: [
          {
            title: "Nine days of nothing",
            kind: "silence",
            channel: "portal",
            departmentId: scene.finance,
            scoreAssumed: 0,
            scoreDesired: 1,
            thinks: "Has anybody even read it?",
            momentOfTruth: true,
            monthlyVolume: 40,
          },
          { archivedAt: new Date() },
        ],
      },
    ],
  });
  const [first, second] = journey.touchpointIds;
  if (!first || !second) throw new Error("no touchpoints");
  [silence, archived] = [first, second];
});

const draft = (actor: Scene["owner"], touchpointId: TouchpointId, locale: string) =>
  execute(draftFromTouchpoint, actor, { touchpointId, locale });

describe("drafting from a touchpoint", () => {
  it("quotes its facts in English", async () => {
    const made = valueOf(await draft(scene.member, silence, "en"));
    expect(made).toMatchObject({
      title: "Break the silence: Nine days of nothing",
      state: "proposed",
      departmentId: scene.finance,
      touchpoints: [{ id: silence }],
      measure: "emotion",
      baseline: 0,
      target: 1,
      proposal: "",
      abilities: { edit: true },
    });
    for (const fact of [
      "Stage: Waiting.",
      "Channel: Portal; kind: Silence.",
      "This is a moment of truth.",
      "assumed by staff",
      "Desired: +1, Satisfied.",
      "“Has anybody even read it?”",
      "About 40 customers a month.",
    ]) {
      expect(made.problem).toContain(fact);
    }
    expect(made.suggestedPriority).toEqual({ value: 80, unit: "steps-a-month" });
  });

  it("quotes them in Danish", async () => {
    const made = valueOf(await draft(scene.member, silence, "da"));
    expect(made.title).toBe("Bryd tavsheden: Nine days of nothing");
    for (const fact of [
      "Fase: Waiting.",
      "Kanal: Portal; art: Tavshed.",
      "Det er et sandhedens øjeblik.",
      "antaget af medarbejdere",
      "Ønsket: +1, Tilfreds.",
      "Omkring 40 kunder om måneden.",
    ]) {
      expect(made.problem).toContain(fact);
    }
  });

  it("is not for viewers, who do not even see the draft, nor from what is archived", async () => {
    expect(await draft(scene.viewer, silence, "en")).toEqual(notFound);
    expect(await draft(scene.owner, archived, "en")).toEqual(invalid({ "": "archived" }));
    const open = await buildJourney(scene.organisationId, { leadDepartmentId: scene.it, state: "published" });
    for (const touchpointId of open.touchpointIds) {
      expect(await draft(scene.viewer, touchpointId, "en")).toEqual(forbidden);
    }
    const stranger = await buildScene();
    expect(await draft(stranger.owner, silence, "en")).toEqual(notFound);
  });
});
