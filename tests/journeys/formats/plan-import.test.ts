import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameSchema, textSchema, titleSchema } from "@/lib/core/fields";
import { limits } from "@/lib/core/limits";
import { newId, type DepartmentId } from "@/lib/core/ids";
import { scoreSchema } from "@/lib/journeys/model";
import { findJourneyLines } from "@/lib/journeys/formats/journey-lines";
import { parseMermaidJourney } from "@/lib/journeys/formats/mermaid-journey";
import type { MermaidJourney } from "@/lib/journeys/formats/mermaid-journey-model";
import { planImport } from "@/lib/journeys/formats/plan-import";
import { findScoreRange } from "@/lib/journeys/formats/score-mapping";
import { arbitraryText } from "./arbitrary-diagram";

const it_ = newId<DepartmentId>();
const facilities = newId<DepartmentId>();
const matching = [
  { actor: "IT", match: { kind: "department", departmentId: it_ } },
  { actor: "Service desk", match: { kind: "department", departmentId: it_ } },
  { actor: "Facilities", match: { kind: "department", departmentId: facilities } },
  { actor: "Me", match: { kind: "customer" } },
  { actor: "System", match: { kind: "none" } },
] as const;

function plan(text: string, extra: Partial<Parameters<typeof planImport>[0]> = {}) {
  return planImport({
    journey: parseMermaidJourney(text),
    range: { worst: 1, best: 5 },
    matching,
    fallbackTitle: "laptop.mmd",
    defaultStageName: "Start",
    lines: findJourneyLines(text),
    ...extra,
  });
}

const tasksOf = (text: string) => plan(text).stages.flatMap(({ touchpoints }) => touchpoints);

describe("planImport", () => {
  it("makes stages and touchpoints of sections and tasks", () => {
    const text =
      "journey\ntitle New  laptop \naccDescr: Long\nLook<br/>it up : 1\nsection Wait\nsection Get\nFetch: 4: Me";
    expect(plan(text)).toMatchObject({
      title: "New laptop",
      description: "Long",
      stages: [
        { name: "Start", touchpoints: [{ title: "Look it up", scoreAssumed: -2 }] },
        { name: "Wait", touchpoints: [] },
        { name: "Get", touchpoints: [{ title: "Fetch", scoreAssumed: 1 }] },
      ],
      problems: [],
    });
  });

  it("falls back on the title that it is given", () => {
    expect(plan("journey\nA: 1").title).toBe("laptop.mmd");
  });

  it("keeps an accessible title that says something else", () => {
    expect(plan("journey\ntitle T\naccTitle: A\naccDescr: D\nx: 1").description).toBe("A\nD");
    expect(plan("journey\ntitle T\naccTitle: T\naccDescr: D\nx: 1").description).toBe("D");
    expect(plan("journey\ntitle T\naccTitle: A\nx: 1").description).toBe("A");
  });

  it("gives a task to its first department", () => {
    const [first, second, third, fourth] = tasksOf(
      "journey\nA: 1: Me, Facilities, IT, System, Bo\nB: 1: Service desk, IT, Me\nC: 1: System, Me\nD: 1:",
    );
    expect(first).toMatchObject({
      departmentId: facilities,
      actors: ["Me", "Facilities", "IT", "System", "Bo"],
      alsoActors: ["IT", "System", "Bo"],
      initiator: "customer",
    });
    expect(second).toMatchObject({ departmentId: it_, alsoActors: [], initiator: "us" });
    expect(third).toMatchObject({ departmentId: null, alsoActors: ["System"], initiator: "customer" });
    expect(fourth).toMatchObject({ departmentId: null, actors: [], alsoActors: [], initiator: "customer" });
  });

  it("reports what does not fit, where it stands, and shortens nothing", () => {
    const long = "x".repeat(limits.title + 1);
    const text = `journey\n\ntitle ${long}\nsection ${long}\nA: 1\n${long}: 2\nB\u0000b: 3\n#32;: 4`;
    const { title, stages, problems } = plan(text);
    expect(title).toBe(long);
    expect(stages[0]?.name).toBe(long);
    expect(problems).toEqual([
      { field: "title", reason: "too-long", line: 3, text: long, limit: 200, actual: 201 },
      { field: "stage-name", reason: "too-long", line: 4, text: long, limit: 120, actual: 201 },
      { field: "touchpoint-title", reason: "too-long", line: 6, text: long, limit: 200, actual: 201 },
      {
        field: "touchpoint-title",
        reason: "unstorable",
        line: 7,
        text: "B\u0000b",
        limit: null,
        actual: null,
      },
      { field: "touchpoint-title", reason: "empty", line: 8, text: "", limit: null, actual: null },
    ]);
  });

  it("reports more stages or touchpoints than an import may bring", () => {
    const text = "journey\nsection A\nx: 1\ny: 1\nsection B";
    expect(plan(text, { limits: { stages: 2, touchpoints: 2 } }).problems).toEqual([]);
    expect(plan(text, { limits: { stages: 1, touchpoints: 1 } }).problems).toMatchObject([
      { field: "stages", reason: "too-many", limit: 1, actual: 2 },
      { field: "touchpoints", reason: "too-many", limit: 1, actual: 2 },
    ]);
  });

  it("has problems exactly where a field would refuse", () => {
    const text = fc.oneof(
      arbitraryText,
      fc.integer({ min: 110, max: 210 }).map((length) => "å".repeat(length)),
    );
    const task = fc.record({ name: text, score: fc.double(), actors: fc.array(text, { maxLength: 3 }) });
    const journey: fc.Arbitrary<MermaidJourney> = fc.record({
      title: text,
      accTitle: text,
      accDescription: text,
      sections: fc.array(fc.record({ name: text, tasks: fc.array(task, { maxLength: 3 }) }), {
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(journey, (given) => {
        const scores = given.sections.flatMap(({ tasks }) => tasks.map(({ score }) => score));
        const { title, description, stages, problems } = planImport({
          journey: given,
          range: findScoreRange(scores),
          matching,
          fallbackTitle: "F",
          defaultStageName: "S",
        });
        const touchpoints = stages.flatMap((stage) => stage.touchpoints);
        const refused = [
          titleSchema.safeParse(title),
          textSchema.safeParse(description),
          ...stages.map(({ name }) => nameSchema.safeParse(name)),
          ...touchpoints.map((touchpoint) => titleSchema.safeParse(touchpoint.title)),
        ].filter(({ success }) => !success);
        expect(problems).toHaveLength(refused.length);
        expect(stages.map((stage) => stage.touchpoints.length)).toEqual(
          given.sections.map(({ tasks }) => tasks.length),
        );
        for (const { scoreAssumed } of touchpoints) scoreSchema.nullable().parse(scoreAssumed);
      }),
      { numRuns: 300 },
    );
  });
});
