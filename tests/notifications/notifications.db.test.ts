import { beforeEach, describe, expect, it } from "vitest";
import { archiveComment } from "@/lib/comments/commands/archive-comment";
import { createComment } from "@/lib/comments/commands/create-comment";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import type { TouchpointId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { decideHandOver } from "@/lib/hand-overs/commands/decide-hand-over";
import { offerHandOver } from "@/lib/hand-overs/commands/offer-hand-over";
import { unpublishJourney } from "@/lib/journeys/commands/unpublish-journey";
import { markAllNotifications } from "@/lib/notifications/commands/mark-all-notifications";
import { markNotification } from "@/lib/notifications/commands/mark-notification";
import { listNotifications } from "@/lib/notifications/queries/list-notifications";
import { getCounts } from "@/lib/organisations/queries/get-counts";
import { removeMember } from "@/lib/people/commands/remove-member";
import { createSuggestion } from "@/lib/suggestions/commands/create-suggestion";
import { decideSuggestion } from "@/lib/suggestions/commands/decide-suggestion";
import { withdrawSuggestion } from "@/lib/suggestions/commands/withdraw-suggestion";
import { countStatements } from "../journeys/count-statements";
import { buildScene, notFound, valueOf, type Scene } from "../journeys/journey-scene";
import { buildJourney } from "../support/factories/build-journey";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let scene: Scene;
let place: { journeyId: string; touchpointId: TouchpointId };
beforeEach(async () => {
  scene = await buildScene();
  const { id, touchpointIds } = await buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    state: "published",
    publishedAt: new Date(),
    stages: [{ touchpoints: [{ departmentId: scene.finance, title: "Approval" }] }],
  });
  const [touchpointId] = touchpointIds;
  if (!touchpointId) throw new Error("no touchpoint was built");
  place = { journeyId: id, touchpointId };
});

const inbox = async (actor: PersonActor, more: object = {}) =>
  valueOf(await read(listNotifications, actor, more));
const kinds = async (actor: PersonActor) =>
  (await inbox(actor)).notifications.map(({ kind, text }) => `${kind}: ${text}`);
const unread = async (actor: PersonActor) => valueOf(await read(getCounts, actor, {})).unread;
const suggest = async (actor: PersonActor = scene.member) =>
  valueOf(
    await execute(createSuggestion, actor, {
      touchpointId: place.touchpointId,
      expectedVersion: 1,
      changes: { does: "Waits" },
      reason: "I saw it",
    }),
  );
const say = async (actor: PersonActor, body: string) =>
  valueOf(
    await execute(createComment, actor, { subject: { kind: "touchpoint", id: place.touchpointId }, body }),
  );

describe("who is told", () => {
  it("are the owner's people of a suggestion, and its author of the answer", async () => {
    const { id: suggestionId } = await suggest();
    for (const actor of [scene.financeManager, scene.financeEditor]) {
      expect(await inbox(actor)).toMatchObject({
        unread: 1,
        notifications: [
          {
            kind: "suggestion-made",
            actorName: scene.member.name,
            title: "Approval",
            text: "I saw it",
            state: "open",
            ...place,
            suggestionId,
            readAt: null,
          },
        ],
      });
      expect(await unread(actor)).toBe(1);
    }
    for (const actor of [scene.member, scene.itManager, scene.owner]) expect(await kinds(actor)).toEqual([]);
    const answer = { suggestionId, expectedVersion: 1, touchpointVersion: 1, accepted: [], word: "No" };
    valueOf(await execute(decideSuggestion, scene.financeEditor, answer));
    expect(await inbox(scene.member)).toMatchObject({
      notifications: [{ kind: "suggestion-decided", state: "declined", text: "No" }],
    });
    const { id: second } = await suggest();
    valueOf(await execute(withdrawSuggestion, scene.member, { suggestionId: second, expectedVersion: 1 }));
    expect((await kinds(scene.financeManager))[0]).toBe("suggestion-withdrawn: I saw it");
  });

  it("are the receiver's managers of an offer, and the giver of the answer", async () => {
    const given = { touchpointId: place.touchpointId, expectedVersion: 1, departmentId: scene.it };
    const { offer } = valueOf(
      await execute(offerHandOver, scene.financeManager, { ...given, reason: "You do it" }),
    );
    if (!offer) throw new Error("nothing was offered");
    expect(await kinds(scene.itManager)).toEqual(["hand-over-offered: You do it"]);
    expect(await kinds(scene.itEditor)).toEqual([]);
    const answer = { handOverId: offer.id, expectedVersion: 1, accept: true, word: "Fine" };
    valueOf(await execute(decideHandOver, scene.itManager, answer));
    expect(await kinds(scene.financeManager)).toEqual(["hand-over-decided: Fine"]);
  });

  it("are the owner's people of a comment, but nobody of their own", async () => {
    await say(scene.financeEditor, "Nine days");
    expect(await kinds(scene.financeManager)).toEqual(["comment: Nine days"]);
    expect(await kinds(scene.financeEditor)).toEqual([]);
  });

  it("is nobody who has left", async () => {
    const member = { membershipId: scene.financeEditor.membershipId, expectedVersion: 1 };
    valueOf(await execute(removeMember, scene.owner, member));
    await suggest();
    expect(await kinds(scene.financeEditor)).toEqual([]);
    expect(await kinds(scene.financeManager)).toHaveLength(1);
  });
});

describe("what an inbox shows", () => {
  it("is what its reader may see now", async () => {
    const viewer = await buildPerson(scene.organisationId, { role: "viewer" });
    const { id: suggestionId } = await suggest();
    const { id: commentId } = await say(scene.member, "Look");
    expect(await kinds(scene.financeManager)).toEqual(["comment: Look", "suggestion-made: I saw it"]);
    valueOf(await execute(archiveComment, scene.member, { commentId }));
    expect(await kinds(scene.financeManager)).toEqual(["suggestion-made: I saw it"]);
    expect(await unread(scene.financeManager)).toBe(1);

    // One who made a suggestion and is a viewer since does not learn of a draft.
    const author = await buildPerson(scene.organisationId);
    const mine = await suggest(author);
    const answer = { expectedVersion: 1, touchpointVersion: 1, accepted: [], word: "Secret" };
    for (const id of [suggestionId, mine.id])
      valueOf(await execute(decideSuggestion, scene.owner, { ...answer, suggestionId: id }));
    const asViewer = { ...author, role: viewer.role };
    expect(await kinds(asViewer)).toEqual(["suggestion-decided: Secret"]);
    const journey = { journeyId: place.journeyId, expectedVersion: 1 };
    valueOf(await execute(unpublishJourney, scene.owner, journey));
    expect(await inbox(asViewer)).toMatchObject({ unread: 0, notifications: [] });
    expect(await unread(asViewer)).toBe(0);
    expect(await unread(author)).toBe(1);
  });

  it("leaves out a mention that its end would cut in two", async () => {
    const whole = `@[${scene.leader.membershipId}]`;
    await say(scene.member, `${"x".repeat(260)}${whole} and on`);
    const { notifications } = await inbox(scene.financeManager);
    expect(notifications[0]?.text).toBe(`${"x".repeat(260)}…`);
    expect((await inbox(scene.leader)).notifications[0]?.kind).toBe("mention");
  });

  it("costs one statement, is filtered by kind, and comes in pages, unread first", async () => {
    for (let count = 1; count <= 51; count += 1) await say(scene.member, `Number ${count}`);
    await suggest();
    const first = await inbox(scene.financeManager);
    expect(first).toMatchObject({ unread: 52, more: true });
    expect(first.notifications).toHaveLength(50);
    const second = await inbox(scene.financeManager, { page: 2 });
    expect(second).toMatchObject({ more: false });
    expect(second.notifications.map(({ text }) => text)).toEqual(["Number 2", "Number 1"]);
    const only = await inbox(scene.financeManager, { kind: "suggestion-made" });
    expect(only.notifications.map(({ kind }) => kind)).toEqual(["suggestion-made"]);
    expect(await countStatements(() => inbox(scene.financeManager))).toBe(1);

    const newest = first.notifications[0];
    if (!newest) throw new Error("the inbox is empty");
    const mark = (actor: PersonActor, readIt: boolean) =>
      execute(markNotification, actor, { notificationId: newest.id, read: readIt });
    expect(await mark(scene.financeEditor, true)).toEqual(notFound);
    expect(await mark(scene.owner, true)).toEqual(notFound);
    valueOf(await mark(scene.financeManager, true));
    expect((await inbox(scene.financeManager)).notifications[0]?.id).not.toBe(newest.id);
    expect(await unread(scene.financeManager)).toBe(51);
    valueOf(await mark(scene.financeManager, false));
    expect((await inbox(scene.financeManager)).notifications[0]?.id).toBe(newest.id);

    const some = await execute(markAllNotifications, scene.financeManager, { kind: "suggestion-made" });
    expect(valueOf(some).count).toBe(1);
    expect(valueOf(await execute(markAllNotifications, scene.financeManager, {})).count).toBe(51);
    expect(await unread(scene.financeManager)).toBe(0);
    expect(await unread(scene.financeEditor)).toBe(52);
  });
});
