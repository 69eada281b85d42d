import { beforeAll, describe, expect, it } from "vitest";
import type { touchpoints } from "@/db/schema";
import { draftFromTouchpoint } from "@/lib/backlog/commands/draft-from-touchpoint";
import type { Actor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { newId, type TouchpointId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "../journeys/journey-scene";
import { entriesOf } from "../journeys/recorded";
import { buildJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

type Columns = Partial<typeof touchpoints.$inferInsert>;

/** A touchpoint of Finance's in a published journey that IT leads. */
async function buildTouchpoint(columns: Columns = {}, journey: { state?: string; archivedAt?: Date } = {}) {
  const id = newId<TouchpointId>();
  await buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    title: "A new laptop",
    state: "published",
    ...journey,
    stages: [{ name: "Waiting for it", touchpoints: [{ departmentId: scene.finance, ...columns, id }] }],
  });
  return id;
}

const draft = (actor: Actor, touchpointId: TouchpointId, locale: Locale = "en") =>
  execute(draftFromTouchpoint, actor, { touchpointId, locale });

const silence: Columns = {
  title: "Nothing for nine days",
  kind: "silence",
  channel: "other",
  thinks: "Did they forget me?",
  trigger: "Nobody owns the order.",
  momentOfTruth: true,
  momentOfTruthDecision: "whether to call",
  measuredWaitMedianMinutes: 9 * 1440,
  scoreAssumed: 0,
  scoreDesired: 1,
  monthlyVolume: 120,
  reportedMean: -1.6,
  reportedCount: 14,
  reportedNewest: "2026-10-01",
};

describe("drafting from a touchpoint", () => {
  it("quotes its facts, belongs to its owner, and knows what to prove", async () => {
    const touchpointId = await buildTouchpoint(silence);
    const drafted = valueOf(await draft(scene.member, touchpointId));
    expect(drafted).toMatchObject({
      title: "Break the silence: Nothing for nine days",
      state: "proposed",
      departmentId: scene.finance,
      authorName: scene.member.name,
      measure: "emotion",
      baseline: -1.6,
      target: 1,
      impact: null,
      proposal: "",
      touchpoints: [{ id: touchpointId, title: "Nothing for nine days", journeyTitle: "A new laptop" }],
    });
    expect(drafted.problem.split("\n")).toEqual([
      "Stage: Waiting for it.",
      "Channel: Other; kind: Silence.",
      "Moment of truth: whether to call.",
      "The customer hears nothing for 9 days.",
      expect.stringContaining("9 days (measured median)"),
      "Score: −1.6, Angry (reported, n 14).",
      "We thought Neutral, customers said Angry.",
      "Desired: +1, Satisfied.",
      "In the customer’s words: “Did they forget me?”",
      "What causes it: Nobody owns the order.",
      "About 120 customers a month.",
    ]);
    expect(drafted.suggestedPriority).toMatchObject({ unit: "steps-a-month" });
    const [entry] = await entriesOf(scene.organisationId, drafted.id);
    expect(entry).toMatchObject({
      action: "improvement.draft-from-touchpoint",
      after: { state: "proposed" },
    });
  });

  it("speaks the reader's language", async () => {
    const drafted = valueOf(await draft(scene.member, await buildTouchpoint(silence), "da"));
    expect(drafted.title).toBe("Bryd tavsheden: Nothing for nine days");
    expect(drafted.problem).toContain("Kunden hører ingenting i 9 dage.");
    expect(drafted.problem).toContain("Med kundens ord: “Did they forget me?”");
  });

  it("proves a wait by its minutes", async () => {
    const touchpointId = await buildTouchpoint({
      kind: "waiting",
      title: "The manager approves",
      expectedWaitMinutes: 1440,
      measuredWaitMedianMinutes: 3 * 1440,
      scoreAssumed: -1,
    });
    expect(valueOf(await draft(scene.member, touchpointId))).toMatchObject({
      title: "Shorten the wait: The manager approves",
      measure: "wait",
      baseline: 4320,
      target: 1440,
    });
  });

  it("takes the lead department where nobody of ours owns the touchpoint, and keeps what little is known", async () => {
    const touchpointId = await buildTouchpoint({
      departmentId: null,
      control: "uncontrolled",
      scoreAssumed: -2,
    });
    expect(valueOf(await draft(scene.member, touchpointId))).toMatchObject({
      departmentId: scene.it,
      measure: "emotion",
      baseline: -2,
      target: null,
    });
  });

  it("cuts what would be too long, and takes braces and angle brackets as they are", async () => {
    const touchpointId = await buildTouchpoint({
      title: "é".repeat(200),
      thinks: "{name} <b>bold</b> “quoted” ".repeat(17),
      trigger: "x".repeat(500),
      scoreAssumed: -1,
    });
    const drafted = valueOf(await draft(scene.member, touchpointId));
    expect(drafted.title).toHaveLength(200);
    expect(drafted.problem).toContain("{name} <b>bold</b>");
    expect(drafted.problem.length).toBeLessThanOrEqual(4000);
  });

  it("is not for viewers, nor about what is archived or hidden", async () => {
    expect(await draft(scene.viewer, await buildTouchpoint())).toEqual(forbidden);
    expect(await draft(scene.viewer, await buildTouchpoint({}, { state: "draft" }))).toEqual(notFound);
    expect(
      valueOf(await draft(scene.member, await buildTouchpoint({}, { state: "draft" }))).touchpoints,
    ).toHaveLength(1);
    const archived = { archivedAt: new Date() };
    expect(await draft(scene.owner, await buildTouchpoint(archived))).toEqual(invalid({ "": "archived" }));
    expect(await draft(scene.owner, await buildTouchpoint({}, archived))).toEqual(
      invalid({ "": "archived" }),
    );
  });
});
