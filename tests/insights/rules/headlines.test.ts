import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImprovementId, JourneyId, TouchpointId } from "@/lib/core/ids";
import type { HeadlineImprovement, HeadlineJourney } from "@/lib/insights/rules/headline";
import { headlines } from "@/lib/insights/rules/headlines";
import { arbitraryMean } from "../../support/arbitrary-touchpoint";

const days = (count: number) => count * 24 * 60;
const journey = (title: string, rest: Partial<HeadlineJourney> = {}): HeadlineJourney => ({
  id: title as JourneyId,
  title,
  score: null,
  before: null,
  evidenceShare: 1,
  waits: [],
  ...rest,
});
const improvement = (title: string, rest: Partial<HeadlineImprovement> = {}): HeadlineImprovement => ({
  id: title as ImprovementId,
  title,
  departmentName: "Facilities",
  focus: false,
  daysLate: 0,
  daysInState: 1,
  ...rest,
});
const wait = (title: string, minutes: number, silence: boolean) => ({
  touchpointId: title as TouchpointId,
  title,
  minutes,
  silence,
});
const keys = (journeys: HeadlineJourney[], improvements: HeadlineImprovement[] = []) =>
  headlines(journeys, improvements).map(({ key }) => key);

const text = fc.string({ maxLength: 4 });
const arbitraryJourneys = fc.uniqueArray(
  fc.record({
    id: fc.uuid().map((id) => id as JourneyId),
    title: text,
    score: fc.option(arbitraryMean, { nil: null }),
    before: fc.option(fc.record({ score: arbitraryMean, on: fc.constant("2026-06-01") }), { nil: null }),
    evidenceShare: fc.constantFrom(null, 0, 0.4, 0.5, 1),
    waits: fc.uniqueArray(
      fc.record({
        touchpointId: fc.uuid().map((id) => id as TouchpointId),
        title: text,
        minutes: fc.nat(20_000),
        silence: fc.boolean(),
      }),
      { selector: (one) => one.touchpointId, maxLength: 4 },
    ),
  }),
  { selector: (one) => one.id, maxLength: 8 },
);
const arbitraryImprovements = fc.uniqueArray(
  fc.record({
    id: fc.uuid().map((id) => id as ImprovementId),
    title: text,
    departmentName: text,
    focus: fc.boolean(),
    daysLate: fc.constantFrom(0, 0, 1, 9, 40),
    daysInState: fc.nat(90),
  }),
  { selector: (one) => one.id, maxLength: 10 },
);

describe("headlines", () => {
  it("tells the Monday of the pictures", () => {
    const told = headlines(
      [
        journey("New laptop", {
          score: -0.5,
          before: { score: -0.3, on: "2026-08-24" },
          waits: [wait("Approval asked", days(12), false), wait("Nothing for nine days", days(9), true)],
        }),
        journey("Parental leave", { score: 0.9, before: { score: 0.5, on: "2026-06-01" } }),
        journey("Moving", { score: -0.1 }),
      ],
      [
        improvement("Order status", { focus: true }),
        improvement("Set-up check", { focus: true }),
        improvement("One survey", { focus: true, daysLate: 2 }),
        improvement("Goods-in list", { daysLate: 9, daysInState: 40 }),
      ],
    );
    expect(told).toEqual([
      {
        key: "journey-silent",
        params: {
          journey: "New laptop",
          score: -0.5,
          trend: "fell",
          touchpoint: "Nothing for nine days",
          minutes: days(9),
        },
        subject: { kind: "journey", journeyId: "New laptop" },
        cause: { kind: "touchpoint", journeyId: "New laptop", touchpointId: "Nothing for nine days" },
      },
      { key: "focus-on-time", params: { onTime: 2, total: 3 }, subject: { kind: "focus" } },
      {
        key: "improvement-late",
        params: { improvement: "Goods-in list", department: "Facilities", days: 9 },
        subject: { kind: "improvement", improvementId: "Goods-in list" },
      },
      {
        key: "journey-better",
        params: {
          journey: "Parental leave",
          score: 0.9,
          change: expect.closeTo(0.4, 9),
          since: "2026-06-01",
        },
        subject: { kind: "journey", journeyId: "Parental leave" },
      },
    ]);
  });

  it("says nothing where there is nothing to say", () => {
    expect(headlines([], [])).toEqual([]);
    expect(keys([journey("Well", { score: 1 }), journey("Unknown")], [improvement("Young")])).toEqual([]);
  });

  it("names a wait where nothing is silent, and only the score where nothing is known", () => {
    expect(keys([journey("Leave", { score: -1, waits: [wait("Approval", 60, false)] })])).toEqual([
      "journey-waits",
    ]);
    expect(keys([journey("Leave", { score: -1, waits: [wait("Approval", 0, true)] })])).toEqual([
      "journey-low",
    ]);
  });

  it("calls stuck what has not moved for a month", () => {
    expect(keys([], [improvement("Slow", { daysInState: 29 })])).toEqual([]);
    expect(keys([], [improvement("Slow", { daysInState: 30 })])).toEqual(["improvement-stuck"]);
  });

  it("calls better only what shows, and what is at least half evidence", () => {
    const before = { score: 0.5, on: "2026-06-01" };
    expect(keys([journey("Leave", { score: 0.54, before })])).toEqual([]);
    expect(keys([journey("Leave", { score: 0.6, before })])).toEqual(["journey-better"]);
    expect(keys([journey("Leave", { score: 0.9, before, evidenceShare: 0.4 })])).toEqual([]);
  });

  it("is the same for the same rows in any order", () => {
    fc.assert(
      fc.property(arbitraryJourneys, arbitraryImprovements, (journeys, improvements) => {
        const turned = journeys.map((one) => ({ ...one, waits: [...one.waits].reverse() })).reverse();
        expect(headlines(turned, [...improvements].reverse())).toEqual(headlines(journeys, improvements));
      }),
    );
  });

  it("names the extremes, in a fixed order of keys", () => {
    const order = ["journey-silent", "journey-waits", "journey-low", "focus-on-time"];
    order.push("improvement-late", "improvement-stuck", "journey-better");
    fc.assert(
      fc.property(arbitraryJourneys, arbitraryImprovements, (journeys, improvements) => {
        const told = headlines(journeys, improvements);
        const places = told.map(({ key }) => order.indexOf(key));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(told.length).toBeLessThanOrEqual(4);
        for (const one of told) {
          if (one.key === "journey-silent" || one.key === "journey-waits" || one.key === "journey-low") {
            expect(one.params.score).toBe(Math.min(...journeys.map(({ score }) => score ?? 2)));
          } else if (one.key === "improvement-late") {
            expect(one.params.days).toBe(Math.max(...improvements.map(({ daysLate }) => daysLate)));
          } else if (one.key === "focus-on-time") {
            expect(one.params.total).toBe(improvements.filter(({ focus }) => focus).length);
            expect(one.params.onTime).toBeLessThanOrEqual(one.params.total);
          }
        }
        const late = improvements.some(({ daysLate }) => daysLate > 0);
        expect(told.some(({ key }) => key === "improvement-late")).toBe(late);
      }),
    );
  });
});
