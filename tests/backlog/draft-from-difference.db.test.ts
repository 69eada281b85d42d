import { beforeAll, describe, expect, it } from "vitest";
import { draftFromDifference } from "@/lib/backlog/commands/draft-from-difference";
import { execute } from "@/lib/core/execute";
import { read } from "@/lib/core/read";
import type { Locale } from "@/lib/i18n/locales";
import { archiveJourney } from "@/lib/journeys/commands/archive-journey";
import { archiveTouchpoint } from "@/lib/journeys/commands/archive-touchpoint";
import { createTouchpoint } from "@/lib/journeys/commands/create-touchpoint";
import { startDesired } from "@/lib/journeys/commands/start-desired";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { getDesiredDifference } from "@/lib/journeys/queries/get-desired-difference";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { buildScene, invalid, notFound, valueOf, type Scene } from "../journeys/journey-scene";
import { entriesOf } from "../journeys/recorded";
import { buildJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let scene: Scene;
let drawn: Awaited<ReturnType<typeof draw>>;
beforeAll(async () => {
  scene = await buildScene();
  drawn = await draw();
});

/** A desired journey in which a call goes to the portal, a wait of Finance's falls away and a message is new. */
async function draw() {
  const journey = await buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    title: "A new laptop",
    state: "published",
    publishedAt: new Date(),
    stages: [
      {
        name: "Ask",
        touchpoints: [
          { title: "Calls", channel: "phone", scoreAssumed: -1, scoreDesired: 1, expectedWaitMinutes: 30 },
          {
            title: "Waits",
            kind: "waiting",
            channel: "other",
            departmentId: scene.finance,
            scoreAssumed: -1,
          },
          { title: "Collects" },
        ],
      },
    ],
  });
  const desired = valueOf(await execute(startDesired, scene.owner, { journeyId: journey.id }));
  const map = valueOf(await read(getJourneyMap, scene.owner, { journeyId: desired.id }));
  const [calls, waits, collects] = map.stages[0]?.touchpoints ?? [];
  if (!calls || !waits || !collects) throw new Error("the journey was not copied");
  const change = {
    touchpointId: calls.id,
    expectedVersion: 1,
    changes: { channel: "portal", expectedWaitMinutes: null },
  };
  valueOf(await execute(updateTouchpoint, scene.owner, change));
  valueOf(await execute(archiveTouchpoint, scene.owner, { touchpointId: waits.id, expectedVersion: 1 }));
  const fields = { title: "Is told", kind: "contact", channel: "sms", scoreAssumed: 2 } as const;
  const added = valueOf(
    await execute(createTouchpoint, scene.owner, {
      stageId: collects.stageId,
      after: calls.id,
      departmentId: scene.it,
      fields,
    }),
  );
  const [callsId, waitsId, collectsId] = journey.touchpointIds;
  return { journeyId: journey.id, desiredId: desired.id, callsId, waitsId, collectsId, addedId: added.id };
}

const draft = (touchpointIds: unknown[], { actor = scene.member, locale = "en" as Locale } = {}) =>
  execute(draftFromDifference, actor, { journeyId: drawn.journeyId, touchpointIds, locale });

describe("drafting from where a desired journey differs", () => {
  it("quotes what is known of the touchpoint and what is to change, and knows what to prove", async () => {
    const drafted = valueOf(await draft([drawn.callsId]));
    expect(drafted).toMatchObject({
      title: "Change: Calls",
      state: "proposed",
      departmentId: scene.it,
      measure: "emotion",
      baseline: -1,
      target: 1,
      touchpoints: [{ id: drawn.callsId, title: "Calls", journeyTitle: "A new laptop" }],
    });
    expect(drafted.problem).toContain("Score: −1, Frustrated (assumed by staff).");
    expect(drafted.proposal.split("\n")).toEqual([
      "Channel: Phone → Portal",
      "Expected waiting time: 30 minutes → –",
    ]);
    const [entry] = await entriesOf(scene.organisationId, drafted.id);
    expect(entry).toMatchObject({ action: "improvement.draft-from-difference" });
    const { difference } = valueOf(
      await read(getDesiredDifference, scene.member, { journeyId: drawn.journeyId }),
    );
    const calls = difference?.touchpoints.find(({ touchpointId }) => touchpointId === drawn.callsId);
    expect(calls?.openImprovements).toMatchObject([{ id: drafted.id, state: "proposed" }]);
  });

  it("takes up what is left out and what is added, each where it belongs", async () => {
    expect(valueOf(await draft([drawn.waitsId], { locale: "da" }))).toMatchObject({
      title: "Undvær: Waits",
      proposal: "Udelad “Waits” (efter Calls, i Ask).",
      departmentId: scene.finance,
    });
    expect(valueOf(await draft([drawn.addedId]))).toMatchObject({
      title: "Introduce: Is told",
      problem: "",
      proposal: "Add “Is told” (after Calls, in Ask); channel: Text message.",
      departmentId: scene.it,
      touchpoints: [{ id: drawn.addedId }],
    });
  });

  it("puts several into one, each under its title, for who leads the journey", async () => {
    const drafted = valueOf(await draft([drawn.callsId, drawn.waitsId, drawn.addedId]));
    expect(drafted).toMatchObject({
      title: "Towards the desired journey: 3 changes",
      departmentId: scene.it,
      measure: null,
    });
    expect(drafted.touchpoints).toHaveLength(3);
    expect(drafted.proposal.split("\n\n")).toEqual([
      "Waits\nLeave out “Waits” (after Calls, in Ask).",
      expect.stringMatching(/^Calls\nChannel: Phone → Portal\n/),
      "Is told\nAdd “Is told” (after Calls, in Ask); channel: Text message.",
    ]);
  });

  it("is not for viewers, nor about what does not differ or is not there", async () => {
    expect(await draft([drawn.callsId], { actor: scene.viewer })).toEqual(notFound);
    expect(await draft([drawn.callsId, drawn.collectsId])).toEqual(
      invalid({ touchpointIds: "no-difference" }),
    );
    const plain = await buildJourney(scene.organisationId, { leadDepartmentId: scene.it });
    expect(
      await execute(draftFromDifference, scene.member, {
        journeyId: plain.id,
        touchpointIds: plain.touchpointIds,
        locale: "en",
      }),
    ).toEqual(notFound);
    const target = { journeyId: drawn.journeyId, expectedVersion: 1 };
    valueOf(await execute(archiveJourney, scene.owner, target));
    expect(await draft([drawn.callsId])).toEqual(invalid({ "": "archived" }));
  });
});
