import { describe, expect, it } from "vitest";
import { journeyDocumentSchema } from "@/lib/journeys/formats/json/journey-document";
import { matchReferences } from "@/lib/journeys/formats/json/match-references";
import { planJsonImport } from "@/lib/journeys/formats/json/plan-json-import";
import { readyDocument } from "@/lib/templates/ready/ready-document";
import { readyJourneys, readyLanguages } from "@/lib/templates/ready/ready-journeys";
import type { DepartmentId } from "@/lib/core/ids";

const cases = [...readyJourneys.keys()].flatMap((key) =>
  readyLanguages.map((language) => ({ key, language })),
);

/** An organisation whose departments have the other language's names, or the same. */
const organisations = {
  english: ["IT", "People & Culture", "Facility Management", "Finance", "Purchasing"],
  danish: ["Digitalisering og it", "HR", "Ejendomme", "Økonomi", "Indkøb"],
};

const documentOf = (key: string, language: string) => {
  const document = readyDocument(key, language);
  if (!document) throw new Error(`there is no ${key}`);
  return document;
};

describe.each(cases)("the ready journey $key in $language", ({ key, language }) => {
  const { journey } = documentOf(key, language);
  const touchpoints = journey.stages.flatMap((stage) => stage.touchpoints);

  it("is a whole story: three to five stages from before to after, eight to twelve touchpoints", () => {
    expect(journey.stages.length).toBeGreaterThanOrEqual(3);
    expect(journey.stages.length).toBeLessThanOrEqual(5);
    expect(touchpoints.length).toBeGreaterThanOrEqual(8);
    expect(touchpoints.length).toBeLessThanOrEqual(12);
    const phases = journey.stages.map(({ phase }) => phase);
    expect([...new Set(phases)]).toEqual(["before", "during", "after"]);
  });

  it("has one moment of truth with what is decided, a silence and a wait with what one expects", () => {
    const moments = touchpoints.filter(({ momentOfTruth }) => momentOfTruth);
    expect(moments.map(({ momentOfTruthDecision }) => momentOfTruthDecision)).toEqual([
      expect.stringMatching(/\w/),
    ]);
    for (const kind of ["silence", "waiting"] as const) {
      const some = touchpoints.filter((touchpoint) => touchpoint.kind === kind);
      expect(some.length).toBeGreaterThan(0);
      expect(some.every(({ expectedWaitMinutes }) => (expectedWaitMinutes ?? 0) > 0)).toBe(true);
    }
  });

  it("leaves no words out, and says nothing of what it cannot know", () => {
    for (const { name, goal, touchpoints: inside } of journey.stages) {
      expect(name).toMatch(/\w/);
      expect(goal).toMatch(/\w/);
      for (const { title, does, thinks, reported, measuredWaitMedianMinutes } of inside) {
        for (const words of [title, does, thinks]) expect(words).toMatch(/\w/);
        expect(reported ?? measuredWaitMedianMinutes ?? null).toBeNull();
      }
    }
    expect(
      touchpoints.filter(({ scoreAssumed, scoreDesired }) => scoreAssumed == null || scoreDesired == null),
    ).toEqual([]);
  });

  it.each(Object.entries(organisations))("finds the departments of an %s organisation", (_, names) => {
    const document = documentOf(key, language);
    const departments = names.map((name, index) => ({
      id: `0000000${index}-0000-4000-8000-000000000000`,
      name,
    }));
    const matched = matchReferences(document, {
      department: departments,
      service: [],
      persona: [],
      parent: [],
    });
    expect(matched.filter(({ foundId }) => foundId === null)).toEqual([]);
    const [lead] = departments;
    const plan = planJsonImport({
      document,
      leadDepartmentId: lead?.id as DepartmentId,
      choices: new Map(matched.map((one) => [one.key, { kind: "here", id: one.foundId ?? "" }])),
    });
    expect(plan).toMatchObject({ ok: true, reportedCount: 0 });
  });
});

it("both languages tell the same journey in their own words", () => {
  for (const key of readyJourneys.keys()) {
    const [english, danish] = (["en", "da"] as const).map((language) => documentOf(key, language).journey);
    const shape = (journey: typeof english) =>
      journey?.stages.map(({ touchpoints }) =>
        touchpoints.map(({ kind, channel, scoreAssumed, trigger, backStage }) => [
          kind,
          channel,
          scoreAssumed,
          trigger === undefined,
          backStage === undefined,
        ]),
      );
    expect(shape(danish)).toEqual(shape(english));
    const thoughts = (journey: typeof english) =>
      journey?.stages.flatMap(({ touchpoints }) => touchpoints.map(({ thinks }) => thinks)) ?? [];
    const known = new Set(thoughts(english));
    expect(thoughts(danish).filter((thought) => known.has(thought))).toEqual([]);
  }
});

it("what nobody knows is no ready journey, and other languages get the English one", () => {
  expect(readyDocument("no-such", "en")).toBeUndefined();
  expect(readyDocument("joining", "nl")).toEqual(readyDocument("joining", "en"));
  expect(journeyDocumentSchema.safeParse(readyDocument("joining", "da")).success).toBe(true);
});
