import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "@/db/client";
import { journeys, journeyVersions } from "@/db/schema";
import { execute } from "@/lib/core/execute";
import { newId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { journeySnapshotSchema } from "@/lib/journeys/presented-snapshot";
import { archiveTouchpoint } from "@/lib/journeys/commands/archive-touchpoint";
import { publishJourney } from "@/lib/journeys/commands/publish-journey";
import { reviewJourney } from "@/lib/journeys/commands/review-journey";
import { unpublishJourney } from "@/lib/journeys/commands/unpublish-journey";
import { updateJourney } from "@/lib/journeys/commands/update-journey";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { getReview } from "@/lib/journeys/queries/get-review";
import { listDueReviews } from "@/lib/journeys/queries/list-due-reviews";
import { listJourneyVersions } from "@/lib/journeys/queries/list-journey-versions";
import { buildJourney } from "../support/factories/build-journey";
import { buildService } from "../support/factories/build-service";
import { useTestDatabase } from "../support/use-test-database";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "./journey-scene";
import { entriesOf } from "./recorded";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

const buildScored = (overrides: object = {}) =>
  buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    ...overrides,
    stages: [
      {
        touchpoints: [
          { scoreAssumed: 1 },
          { scoreAssumed: -2, momentOfTruth: true, departmentId: scene.finance },
        ],
      },
    ],
  });

const publish = (actor: Scene["owner"], journeyId: string, expectedVersion: number, note?: string) =>
  execute(publishJourney, actor, { journeyId, expectedVersion, note });

describe("publishing", () => {
  it("keeps a numbered version that later changes do not touch", async () => {
    const { id: journeyId, touchpointIds } = await buildScored();
    const first = valueOf(await publish(scene.itManager, journeyId, 1, "The first"));
    expect(first).toMatchObject({
      state: "published",
      publishedNumber: 1,
      changesSincePublished: 0,
      reviewDue: false,
      version: 2,
    });
    expect(first.lastReviewedAt).toBe(first.publishedAt);
    const change = {
      touchpointId: touchpointIds[0],
      expectedVersion: 1,
      changes: { scoreAssumed: 2, title: "Better" },
    };
    valueOf(await execute(updateTouchpoint, scene.itEditor, change));
    valueOf(
      await execute(archiveTouchpoint, scene.financeEditor, {
        touchpointId: touchpointIds[1],
        expectedVersion: 1,
      }),
    );
    const changed = valueOf(await read(getJourneyMap, scene.viewer, { journeyId })).journey;
    expect(changed).toMatchObject({ changesSincePublished: 2, version: 2 });
    valueOf(
      await execute(updateJourney, scene.itEditor, {
        journeyId,
        expectedVersion: 2,
        changes: { goal: "Now" },
      }),
    );
    expect(
      valueOf(await read(getJourneyMap, scene.viewer, { journeyId })).journey.changesSincePublished,
    ).toBe(3);
    valueOf(await publish(scene.itManager, journeyId, 3));

    const { versions } = valueOf(await read(listJourneyVersions, scene.viewer, { journeyId }));
    expect(versions).toMatchObject([
      { number: 2, note: "", score: 2, publishedBy: scene.itManager.name },
      { number: 1, note: "The first", score: -1 },
    ]);
    const stored = await withTenant(scene.organisationId, (tx) =>
      tx
        .select({ snapshot: journeyVersions.snapshot })
        .from(journeyVersions)
        .where(eq(journeyVersions.journeyId, journeyId))
        .orderBy(journeyVersions.number),
    );
    const snapshots = stored.map(({ snapshot }) => journeySnapshotSchema.parse(snapshot));
    expect(
      snapshots[0]?.stages[0]?.touchpoints.map(({ title, scoreAssumed }) => [title, scoreAssumed]),
    ).toEqual([
      ["Touchpoint 1.1", 1],
      ["Touchpoint 1.2", -2],
    ]);
    expect(snapshots[0]?.stages[0]?.touchpoints[1]?.department?.name).toBe("Finance");
    expect(snapshots[1]?.stages[0]?.touchpoints.map(({ title }) => title)).toEqual(["Better"]);
    expect(JSON.stringify(stored)).not.toContain("abilities");
    expect(await entriesOf(scene.organisationId, journeyId)).toMatchObject([
      {
        action: "journey.publish",
        before: { state: "draft", publishedNumber: 0, version: 1 },
        after: { state: "published", publishedNumber: 1, note: "The first", score: -1, version: 2 },
      },
      { action: "journey.update" },
      { action: "journey.publish", before: { publishedNumber: 1 }, after: { publishedNumber: 2 } },
    ]);
  });

  it("is for the lead department's managers, and for journeys with something in them", async () => {
    const { id: journeyId } = await buildScored();
    for (const actor of [scene.itEditor, scene.financeManager, scene.leader, scene.member]) {
      expect(await publish(actor, journeyId, 1)).toEqual(forbidden);
    }
    expect(await publish(scene.viewer, journeyId, 1)).toEqual(notFound);
    expect(await publish(scene.owner, newId(), 1)).toEqual(notFound);
    expect(await publish(scene.owner, journeyId, 2)).toMatchObject({
      error: { kind: "conflict", current: { version: 1 } },
    });
    const empty = await buildJourney(scene.organisationId, { stages: [{}] });
    expect(await publish(scene.owner, empty.id, 1)).toEqual(invalid({ "": "empty" }));
    const gone = await buildScored({ archivedAt: new Date() });
    expect(await publish(scene.owner, gone.id, 1)).toEqual(invalid({ "": "archived" }));
  });

  it("gives two who publish at once one version", async () => {
    const { id: journeyId } = await buildScored();
    const both = await Promise.all([
      publish(scene.owner, journeyId, 1),
      publish(scene.itManager, journeyId, 1),
    ]);
    const answers = both.map((result) => (result.ok ? "published" : result.error.kind));
    expect(answers.sort()).toEqual(["conflict", "published"]);
    expect(valueOf(await read(listJourneyVersions, scene.owner, { journeyId })).versions).toHaveLength(1);
  });

  it("can be taken back, and then hides the journey from viewers again", async () => {
    const { id: journeyId } = await buildScored();
    valueOf(await publish(scene.itManager, journeyId, 1));
    const takeBack = (actor: Scene["owner"], expectedVersion: number) =>
      execute(unpublishJourney, actor, { journeyId, expectedVersion });
    expect(await takeBack(scene.itEditor, 2)).toEqual(forbidden);
    expect(await takeBack(scene.viewer, 2)).toEqual(forbidden);
    expect(await takeBack(scene.itManager, 1)).toMatchObject({ error: { kind: "conflict" } });
    expect(valueOf(await takeBack(scene.itManager, 2))).toMatchObject({ state: "draft", publishedNumber: 1 });
    expect(await takeBack(scene.itManager, 3)).toEqual(invalid({ "": "not-published" }));
    expect(await read(getJourneyMap, scene.viewer, { journeyId })).toEqual(notFound);
    expect(await read(listJourneyVersions, scene.viewer, { journeyId })).toEqual(notFound);
    expect(valueOf(await publish(scene.itManager, journeyId, 3))).toMatchObject({ publishedNumber: 2 });
  });
});

describe("reviewing", () => {
  const review = (
    actor: Scene["owner"],
    journeyId: string,
    expectedVersion: number,
    checked = ["interval"],
  ) => execute(reviewJourney, actor, { journeyId, expectedVersion, checked, note: "Looked at" });

  it("is due after the interval, and done by the lead department's managers", async () => {
    const long = new Date(Date.now() - 400 * 24 * 60 * 60 * 1000);
    const journey = await buildScored({ state: "published", publishedAt: long, lastReviewedAt: long });
    const due = valueOf(await read(getJourneyMap, scene.viewer, { journeyId: journey.id })).journey;
    expect(due).toMatchObject({ reviewDue: true, reviewReasons: ["interval"] });
    for (const actor of [scene.itEditor, scene.financeManager, scene.leader, scene.member, scene.viewer]) {
      expect(await review(actor, journey.id, 1)).toEqual(forbidden);
    }
    expect(await review(scene.itManager, journey.id, 2)).toMatchObject({ error: { kind: "conflict" } });
    expect(await review(scene.itManager, journey.id, 1, [])).toEqual(
      invalid({ checked: "reason-unchecked" }),
    );
    const reviewed = valueOf(await review(scene.itManager, journey.id, 1));
    expect(reviewed).toMatchObject({ reviewDue: false, reviewReasons: [], version: 2 });
    const draft = await buildScored();
    expect(await review(scene.itManager, draft.id, 1)).toEqual(invalid({ "": "not-published" }));
  });

  it("is due at once when a channel or the service changed since it was published", async () => {
    const serviceId = await buildService(scene.organisationId);
    const journey = await buildScored({ serviceId });
    valueOf(await publish(scene.itManager, journey.id, 1));
    const change = {
      touchpointId: journey.touchpointIds[0],
      expectedVersion: 1,
      changes: { channel: "phone" },
    };
    valueOf(await execute(updateTouchpoint, scene.itEditor, change));
    valueOf(
      await execute(updateJourney, scene.itEditor, {
        journeyId: journey.id,
        expectedVersion: 2,
        changes: { serviceId: null },
      }),
    );
    const due = valueOf(await read(getJourneyMap, scene.viewer, { journeyId: journey.id })).journey;
    expect(due).toMatchObject({ reviewDue: true, reviewReasons: ["service-changed", "channel-changed"] });
    const { due: listed } = valueOf(await read(listDueReviews, scene.viewer, {}));
    expect(listed.find(({ id }) => id === journey.id)).toMatchObject({
      reasons: [
        { item: "service-changed", touchpoints: [] },
        { item: "channel-changed", touchpoints: [{ id: journey.touchpointIds[0], title: "Touchpoint 1.1" }] },
      ],
      abilities: { review: false },
    });
    const partly = await review(scene.itManager, journey.id, 3, ["service-changed"]);
    expect(partly).toEqual(invalid({ checked: "reason-unchecked" }));
    const all = ["service-changed", "channel-changed", "lows-left"];
    expect(valueOf(await review(scene.itManager, journey.id, 3, all)).reviewDue).toBe(false);
    const { reviews, tasks } = valueOf(await read(getReview, scene.viewer, { journeyId: journey.id }));
    expect(tasks.some(({ reason }) => reason)).toBe(false);
    expect(reviews).toMatchObject([
      {
        reviewedBy: scene.itManager.name,
        note: "Looked at",
        answers: [
          { item: "service-changed", checked: true },
          { item: "channel-changed", checked: true },
          { item: "evidence-missing", checked: false },
          { item: "lows-left", checked: true, touchpointIds: [journey.touchpointIds[1]] },
        ],
      },
    ]);
    // What was reviewed is what later changes are measured by.
    const back = {
      touchpointId: journey.touchpointIds[0],
      expectedVersion: 2,
      changes: { channel: "portal" },
    };
    valueOf(await execute(updateTouchpoint, scene.itEditor, back));
    const again = valueOf(await read(getJourneyMap, scene.viewer, { journeyId: journey.id })).journey;
    expect(again).toMatchObject({ reviewDue: true, reviewReasons: ["channel-changed"] });
    const rows = await withTenant(scene.organisationId, (tx) =>
      tx.select({ state: journeys.state }).from(journeys).where(eq(journeys.id, journey.id)),
    );
    expect(rows).toEqual([{ state: "published" }]);
  });
});
