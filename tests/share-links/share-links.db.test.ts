import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "@/db/client";
import { auditEntries, outboxEvents, shareLinks } from "@/db/schema";
import type { VisitorActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { newId, type JourneyId, type OrganisationId, type ShareLinkId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archiveJourney } from "@/lib/journeys/commands/archive-journey";
import { restoreJourney } from "@/lib/journeys/commands/restore-journey";
import { countShareLinkView } from "@/lib/share-links/commands/count-share-link-view";
import { createShareLink } from "@/lib/share-links/commands/create-share-link";
import { revokeShareLink } from "@/lib/share-links/commands/revoke-share-link";
import { sharedParts, type SharedParts } from "@/lib/share-links/model";
import { getSharedJourney } from "@/lib/share-links/queries/get-shared-journey";
import { listShareLinks } from "@/lib/share-links/queries/list-share-links";
import { shareToken } from "@/lib/share-links/share-token";
import { visitorOf } from "@/lib/share-links/visitor-of";
import { buildDoorWorld, type DoorWorld } from "../doors/door-world";
import { made } from "../doors/made";
import { buildImprovement } from "../support/factories/build-improvement";
import { buildJourney } from "../support/factories/build-journey";
import { statementsSent } from "../support/statements-sent";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

const day = 86_400_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const nothing: SharedParts = {
  showStory: false,
  showThinks: false,
  showBackStage: false,
  showImprovements: false,
};
const everything: SharedParts = {
  showStory: true,
  showThinks: true,
  showBackStage: true,
  showImprovements: true,
};

let world: DoorWorld;
beforeAll(async () => {
  world = await buildDoorWorld();
});

/** A journey each of whose texts says what it is. */
async function markedJourney(): Promise<JourneyId> {
  const { id, touchpointIds } = await buildJourney(world.organisationId, {
    title: "marked-title",
    goal: "marked-goal",
    expectations: "marked-expectations",
    desiredExperience: "marked-desired",
    realisticExperience: "marked-realistic",
    scopeStart: "marked-start",
    scopeEnd: "marked-end",
    leadDepartmentId: world.own,
    stages: [
      {
        name: "marked-stage",
        touchpoints: [
          {
            title: "marked-touchpoint",
            does: "marked-does",
            thinks: "marked-thinks",
            backStage: "marked-back",
            frontStage: "marked-front",
            description: "marked-description",
            systems: "marked-systems",
            wayInReason: "marked-reason",
            trigger: "marked-trigger",
            monthlyVolume: 424_242,
            reportedMean: -1.25,
            reportedCount: 2,
            reportedNewest: "2026-01-31",
            scoreAssumed: 1,
          },
        ],
      },
    ],
  });
  await buildImprovement(world.organisationId, {
    title: "marked-improvement",
    problem: "marked-problem",
    cost: 434_343,
    hours: 454_545,
    touchpointIds,
  });
  return id;
}

const fields = (journeyId: JourneyId, parts: Partial<SharedParts> = {}) => ({
  journeyId,
  note: "marked-note",
  expiresOn: dayOf(Date.now() + 7 * day),
  ...nothing,
  ...parts,
});

async function linkTo(journeyId: JourneyId, parts: Partial<SharedParts> = {}) {
  const { link, token } = await made(createShareLink, world.owner, fields(journeyId, parts));
  return { link, token, visitor: visitorBy(token) };
}

function visitorBy(token: string): VisitorActor {
  const visitor = visitorOf(token, new Headers());
  if (!visitor) throw new Error("the token was not understood");
  return visitor;
}

const refused = { ok: false, error: { kind: "not-found" } };

describe("a share link", () => {
  it("says its secret once: no row, no entry and no event holds it", async () => {
    const { link, token } = await linkTo(await markedJourney());
    const secret = Buffer.from(token, "base64url").subarray(32);
    const kept = await withTenant(world.organisationId, async (tx) => ({
      links: await tx.select().from(shareLinks).where(eq(shareLinks.id, link.id)),
      entries: await tx.select().from(auditEntries).where(eq(auditEntries.entityId, link.id)),
      events: await tx.select().from(outboxEvents).where(eq(outboxEvents.entityId, link.id)),
    }));
    expect([kept.links.length, kept.entries.length, kept.events.length]).toEqual([1, 1, 1]);
    expect(kept.entries[0]).toMatchObject({ action: "share-link.create", actorUserId: world.owner.userId });
    const text = JSON.stringify([
      kept,
      await read(listShareLinks, world.owner, { journeyId: link.journeyId }),
    ]);
    for (const form of ["base64url", "base64", "hex"] as const)
      expect(text).not.toContain(secret.toString(form).slice(0, 40));
    expect(JSON.stringify(kept.entries)).not.toContain(kept.links[0]?.secretHash);
  });

  it("ends with its last day where the organisation is", async () => {
    const { link } = await linkTo(await markedJourney());
    // The organisation is in Copenhagen, one or two hours ahead.
    expect(link.expiresAt).toMatch(new RegExp(`^${dayOf(Date.now() + 7 * day)}T2[23]:00:00.000Z$`));
  });

  it("is not made to end in the past, after more than a year, or of an archived journey", async () => {
    const journeyId = await markedJourney();
    for (const expiresOn of [dayOf(Date.now() - 2 * day), dayOf(Date.now() + 368 * day)]) {
      const result = await execute(createShareLink, world.owner, { ...fields(journeyId), expiresOn });
      expect(result).toMatchObject({ ok: false, error: { kind: "invalid" } });
    }
    await made(archiveJourney, world.owner, { journeyId, expectedVersion: 1 });
    expect(await execute(createShareLink, world.owner, fields(journeyId))).toMatchObject({
      ok: false,
      error: { kind: "invalid", fields: { "": "archived" } },
    });
  });

  it("is one of fifty at most", async () => {
    const { id: journeyId } = await buildJourney(world.organisationId, { leadDepartmentId: world.own });
    for (let count = 0; count < 50; count += 1) await linkTo(journeyId);
    expect(await execute(createShareLink, world.owner, fields(journeyId))).toMatchObject({
      error: { kind: "invalid", fields: { "": "too-many-links" } },
    });
  });
});

describe("what a link shows", () => {
  const always = ["title", "goal", "stage", "touchpoint", "does"];
  const chosen: Record<keyof SharedParts, string[]> = {
    showStory: ["expectations", "desired", "realistic", "start", "end"],
    showThinks: ["thinks"],
    showBackStage: ["back"],
    showImprovements: ["improvement"],
  };
  const never = [
    "marked-front", "marked-description", "marked-systems", "marked-reason", "marked-trigger", "marked-problem",
    "marked-note", ":424242", ":434343", ":454545", "-1.25", "2026-01-31",
  ]; // prettier-ignore

  const choices: [string, SharedParts][] = [
    ["nothing more", nothing],
    ["all there is", everything],
    ...sharedParts.map((part): [string, SharedParts] => [part, { ...nothing, [part]: true }]),
  ];

  it.each(choices)("is the map and what was chosen: %s", async (_, parts) => {
    const { visitor } = await linkTo(await markedJourney(), parts);
    const text = JSON.stringify(await read(getSharedJourney, visitor, {}));
    const shown = [...always, ...sharedParts.flatMap((part) => (parts[part] ? chosen[part] : []))].map(
      (word) => `marked-${word}`,
    );
    expect(new Set(text.match(/marked-\w+/g))).toEqual(new Set(shown));
    for (const word of [...never, world.owner.name, world.owner.email]) expect(text).not.toContain(word);
  });

  it("costs two statements, whatever the size of the journey", async () => {
    const { id } = await buildJourney(world.organisationId, {
      leadDepartmentId: world.own,
      stages: [{ touchpoints: Array.from({ length: 40 }, () => ({})) }],
    });
    const { visitor } = await linkTo(id, everything);
    const sent = await statementsSent(async () => {
      expect(await read(getSharedJourney, visitor, {})).toMatchObject({ ok: true });
    });
    expect(sent).toHaveLength(2);
  });
});

describe("a link opens no more, and nothing says why", () => {
  it("when its secret is another's, its organisation or its link is another's or nobody's", async () => {
    const theirs = await buildDoorWorld();
    const { visitor, token } = await linkTo(await markedJourney());
    const other = await linkTo(await markedJourney());
    const secret = Buffer.from(token, "base64url").subarray(32);
    const tokens = [
      shareToken(visitor.organisationId, visitor.shareLinkId, randomBytes(32)),
      shareToken(visitor.organisationId, other.visitor.shareLinkId, secret),
      shareToken(visitor.organisationId, newId<ShareLinkId>(), secret),
      shareToken(theirs.organisationId, visitor.shareLinkId, secret),
      shareToken(newId<OrganisationId>(), visitor.shareLinkId, secret),
    ];
    for (const wrong of tokens) {
      expect(await read(getSharedJourney, visitorBy(wrong), {})).toEqual(refused);
      expect(await execute(countShareLinkView, visitorBy(wrong), {})).toEqual(refused);
    }
    expect(await read(getSharedJourney, visitor, {})).toMatchObject({ ok: true });
  });

  it("when it expired", async () => {
    const lastMonth = Date.now() - 30 * day;
    const input = { ...fields(await markedJourney()), expiresOn: dayOf(lastMonth + day) };
    const result = await execute(createShareLink, world.owner, input, () => new Date(lastMonth));
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expect(await read(getSharedJourney, visitorBy(result.value.token), {})).toEqual(refused);
    const { journeyId } = input;
    expect(await read(listShareLinks, world.owner, { journeyId })).toMatchObject({
      value: { links: [{ state: "expired" }] },
    });
  });

  it("when it was revoked, which cannot be done twice", async () => {
    const { link, visitor } = await linkTo(await markedJourney());
    const shareLinkId = link.id;
    expect(await made(revokeShareLink, world.owner, { shareLinkId })).toMatchObject({ state: "revoked" });
    expect(await read(getSharedJourney, visitor, {})).toEqual(refused);
    expect(await execute(countShareLinkView, visitor, {})).toEqual(refused);
    expect(await execute(revokeShareLink, world.owner, { shareLinkId })).toMatchObject({
      error: { kind: "invalid", fields: { "": "link-revoked" } },
    });
  });

  it("while its journey is archived", async () => {
    const journeyId = await markedJourney();
    const { visitor } = await linkTo(journeyId);
    const { version } = await made(archiveJourney, world.owner, { journeyId, expectedVersion: 1 });
    expect(await read(getSharedJourney, visitor, {})).toEqual(refused);
    await made(restoreJourney, world.owner, { journeyId, expectedVersion: version });
    expect(await read(getSharedJourney, visitor, {})).toMatchObject({ ok: true });
  });

  it.each(["", "x", "-".repeat(85), "%00", "../nordhavn"])("as “%s” is not even asked about", (token) => {
    expect(visitorOf(token, new Headers())).toBeNull();
  });
});

describe("views", () => {
  it("are all counted, at the same time as well, and stand in the log", async () => {
    const { link, visitor } = await linkTo(await markedJourney());
    await Promise.all(Array.from({ length: 5 }, () => made(countShareLinkView, visitor, {})));
    const listed = await read(listShareLinks, world.owner, { journeyId: link.journeyId });
    expect(listed).toMatchObject({ value: { links: [{ views: 5, state: "open" }] } });
    const entries = await withTenant(world.organisationId, (tx) =>
      tx.select().from(auditEntries).where(eq(auditEntries.entityId, link.id)),
    );
    const views = entries.filter(({ action }) => action === "share-link.count-view");
    expect(views.map(({ after }) => (after as { views: number }).views).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(views.map(({ actorName, actorUserId }) => `${actorName}${actorUserId}`))).toEqual(
      new Set(["null"]),
    );
  });

  it("are counted no faster than one a second once there were sixty at once", async () => {
    const { visitor } = await linkTo(await markedJourney());
    const now = new Date();
    const view = (seconds: number) =>
      execute(countShareLinkView, visitor, {}, () => new Date(now.getTime() + seconds * 1_000));
    for (let count = 0; count < 60; count += 1) expect(await view(0)).toMatchObject({ ok: true });
    expect(await view(0)).toEqual({ ok: false, error: { kind: "rate-limited" } });
    expect(await view(1)).toMatchObject({ ok: true, value: { views: 61 } });
    expect(await view(1)).toEqual({ ok: false, error: { kind: "rate-limited" } });
  });
});
