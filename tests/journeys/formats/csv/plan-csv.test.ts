import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DepartmentId } from "@/lib/core/ids";
import { csvWords } from "@/lib/journeys/csv/csv-words";
import { csvFields } from "@/lib/journeys/formats/csv/csv-fields";
import { csvLimits } from "@/lib/journeys/formats/csv/csv-limits";
import type { CsvSettings } from "@/lib/journeys/formats/csv/csv-settings";
import { escapeFormulas } from "@/lib/journeys/formats/csv/formula-escape";
import { CsvPlan } from "@/lib/journeys/formats/csv/plan-csv";
import { touchpointCells } from "@/lib/journeys/formats/csv/touchpoint-cells";
import { channels, controls, initiators, stagePhases, touchpointKinds } from "@/lib/journeys/model";

const words = csvWords();
const it_ = "018f0000-0000-7000-8000-000000000001" as DepartmentId;
const hr = "018f0000-0000-7000-8000-000000000002" as DepartmentId;
const departments = [
  { id: it_, name: "IT" },
  { id: hr, name: "=HR, people" },
];

const settings = (wishes: Partial<CsvSettings> = {}): CsvSettings => ({
  delimiter: ",",
  columns: [...csvFields],
  values: {},
  range: { worst: -2, best: 2 },
  title: "Untitled",
  stageName: "Journey",
  unnamed: "lead",
  target: { kind: "new", leadDepartmentId: it_, serviceId: null },
  ...wishes,
});
const planOf = (wishes: Partial<CsvSettings> = {}) =>
  new CsvPlan(settings(wishes), { words, departments, leadDepartmentId: it_ });

const text = (max: number) =>
  fc
    .oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.string({ unit: fc.constantFrom("=", "'", "-", "@", "\n", ";", ",", "a", "Å", " "), maxLength: 12 }),
    )
    .map((value) => value.replaceAll("\u0000", "").trim().slice(0, max).trim());
const name = text(60).filter((value) => value !== "");
const optional = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: null });

/** A row that an export could write. */
const exported = fc.record({
  journey: name,
  stage: name,
  stageGoal: text(60),
  phase: fc.constantFrom(...stagePhases),
  title: name,
  does: text(60),
  thinks: text(60),
  description: text(60),
  wayInReason: text(60),
  wouldRatherUse: text(60),
  kind: fc.constantFrom(...touchpointKinds),
  channel: fc.constantFrom(...channels),
  initiator: fc.constantFrom(...initiators),
  control: fc.constantFrom(...controls),
  frontStage: text(60),
  backStage: text(60),
  systems: text(60),
  expectedWaitMinutes: optional(2_628_000),
  expectedEffort: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  measuredWaitMedianMinutes: optional(2_628_000),
  measuredWaitP90Minutes: optional(2_628_000),
  momentOfTruth: fc.boolean(),
  momentOfTruthDecision: text(60),
  trigger: text(60),
  lowTolerable: fc.boolean(),
  scoreAssumed: fc.option(fc.integer({ min: -2, max: 2 }), { nil: null }),
  scoreDesired: fc.option(fc.integer({ min: -2, max: 2 }), { nil: null }),
  monthlyVolume: optional(10_000_000),
  department: fc.constantFrom(...departments.map((one) => one.name)),
  reported: fc.constant(null),
});

describe("planning a table", () => {
  it("takes back every field that an export writes, in either language", () => {
    fc.assert(
      fc.property(exported, fc.constantFrom(0, 1), (row, place) => {
        const cells = touchpointCells(row, {
          choice: (field, key) => words.choices[field][key]?.[place] ?? key,
          yes: words.yes[place] ?? "",
          no: words.no[place] ?? "",
        }).slice(0, csvFields.length);
        const plan = planOf();
        const made = plan.add({
          line: 2,
          cells: cells.map((cell) => (typeof cell === "string" ? escapeFormulas(cell) : String(cell ?? ""))),
        });
        expect(plan.problems).toEqual([]);
        const { journey, stage, stageGoal, phase, department, reported: _none, ...fields } = row;
        const said = Object.entries(fields).filter(([, value]) => value !== "" && value !== null);
        expect(made).toEqual({
          ...Object.fromEntries(said),
          journey: 0,
          stage: 0,
          departmentId: departments.find((one) => one.name === department)?.id,
        });
        expect(plan.journeys).toMatchObject([
          { title: journey, stages: [{ name: stage, phase, ...(stageGoal ? { goal: stageGoal } : {}) }] },
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it("makes journeys and stages in order of appearance and goes back to those that are there", () => {
    const plan = planOf({ columns: ["journey", "stage", "title"] });
    const rows = [
      ["A", "One", "1"],
      ["", "", "2"],
      ["", "Two", "3"],
      ["B", "", "4"],
      ["A", "One", "5"],
      ["", "", ""],
      ["", "", "6"],
    ];
    const made = rows.map((cells, index) => plan.add({ line: index + 2, cells }));
    expect(made.map((one) => one && [one.title, one.journey, one.stage])).toEqual([
      ["1", 0, 0],
      ["2", 0, 0],
      ["3", 0, 1],
      ["4", 1, 0],
      ["5", 0, 0],
      null,
      ["6", 0, 0],
    ]);
    expect(plan.journeys.map(({ title, stages }) => [title, ...stages.map((stage) => stage.name)])).toEqual([
      ["A", "One", "Two"],
      ["B", "Journey"],
    ]);
    expect([plan.rows, plan.touchpoints]).toEqual([6, 6]);
  });

  it("reads scores from another scale, and words of emotion", () => {
    const plan = planOf({ columns: ["title", "scoreAssumed"], range: { worst: 1, best: 10 } });
    const score = (cell: string) => plan.add({ line: 2, cells: ["T", cell] })?.scoreAssumed;
    expect(["1", "10", "5,5", "Vred", "delighted"].map(score)).toEqual([-2, 2, 0, -2, 2]);
    expect(score("0")).toBeUndefined();
    expect(plan.problems).toMatchObject([
      { reason: "out-of-range", least: 1, limit: 10, line: 2, column: 1 },
    ]);
  });

  it("gives what names no department to whom it was said to belong", () => {
    const owner = (control: string, unnamed: "lead" | "nobody") => {
      const plan = planOf({ columns: ["title", "control"], unnamed });
      const made = plan.add({ line: 2, cells: ["T", control] });
      return made ? made.departmentId : plan.problems[0]?.reason;
    };
    expect([owner("", "lead"), owner("partner", "lead"), owner("uncontrolled", "lead")]).toEqual([
      it_,
      it_,
      null,
    ]);
    expect([owner("", "nobody"), owner("Vores", "nobody")]).toEqual([null, "department-required"]);
  });

  it("tells what is too much, once", () => {
    const columns: CsvSettings["columns"] = ["title", "stage", "journey"];
    const reasonsOf = (count: number, cellsOf: (index: number) => string[]) => {
      const plan = planOf({ columns });
      for (let index = 0; index < count; index++) plan.add({ line: index + 2, cells: cellsOf(index) });
      return plan.problems.map(({ reason, line, limit }) => [reason, line, limit]);
    };
    expect(reasonsOf(1002, () => ["T", "S", "J"])).toEqual([["too-many-touchpoints", 1002, 1000]]);
    expect(reasonsOf(101, (index) => ["T", `S${index}`, "J"])).toEqual([["too-many-stages", 102, 100]]);
    expect(reasonsOf(csvLimits.journeys + 1, (index) => ["T", "S", `J${index}`])).toEqual([
      ["too-many-journeys", csvLimits.journeys + 2, csvLimits.journeys],
    ]);
    expect(
      reasonsOf(csvLimits.rows + 2, (index) => ["T", "S", `J${Math.floor(index / 1000)}`]).map(
        ([reason]) => reason,
      ),
    ).toEqual(["too-many-rows"]);
  });

  it("tells the first of many problems and counts the rest", () => {
    const plan = planOf({ columns: ["title"] });
    for (let line = 2; line < 502; line++) plan.add({ line, cells: ["x".repeat(201), ""] });
    expect(plan.problemCount).toBe(500);
    expect(plan.problems.length).toBe(200);
    expect(plan.problems[0]).toMatchObject({ reason: "too-long", limit: 200, actual: 201, column: 0 });
  });
});
