import type { DepartmentId } from "@/lib/core/ids";
import { importLimits } from "../journey-import";
import { csvTouchpointSchema, type CsvJourney, type CsvTouchpoint } from "./csv-import";
import { csvLimits } from "./csv-limits";
import type { CsvField } from "./csv-fields";
import type { CsvProblem } from "./csv-problem";
import type { CsvSettings } from "./csv-settings";
import type { CsvWords } from "./csv-words";
import { unescapeFormulas } from "./formula-escape";
import { ProblemList } from "./problem-list";
import { readCell, type ReadCell } from "./read-cell";
import type { CsvRow } from "./read-rows";

/** Who is matched, and against what. */
type Known = {
  words: CsvWords;
  departments: readonly { id: DepartmentId; name: string }[];
  /** Of the journeys that are made, or of the one that is there. */
  leadDepartmentId: DepartmentId;
};

type PlannedJourney = CsvJourney & { touchpoints: number; stageOf: Map<string, number> };
type Place = { journey: number; stage: number };
type Values = Partial<Record<CsvField, string | number | boolean>>;

/** Texts that are longer hardly come twice. */
const longestKept = 80;

/**
 * Takes a file's rows one after another, the heading not among them, and keeps what they make: journeys and stages in
 * order of appearance, and what stands in the way. A row without journey or stage belongs to that of the row above.
 */
export class CsvPlan {
  readonly journeys: PlannedJourney[] = [];
  rows = 0;
  touchpoints = 0;
  private readonly list: ProblemList;
  private readonly journeyOf = new Map<string, number>();
  private readonly read = new Map<string, ReadCell>();
  private place: Place | null = null;

  constructor(
    private readonly settings: CsvSettings,
    private readonly known: Known,
  ) {
    this.list = new ProblemList(settings.columns);
  }

  /** The first of the problems. */
  get problems(): readonly CsvProblem[] {
    return this.list.problems;
  }

  get problemCount(): number {
    return this.list.count;
  }

  /** The touchpoint that a row makes; null when it makes none. */
  add(row: CsvRow): CsvTouchpoint | null {
    if (row.cells.every((cell) => cell.trim() === "")) return null;
    this.rows += 1;
    const before = this.list.count;
    if (this.rows === csvLimits.rows + 1)
      this.list.ofRow(row, { reason: "too-many-rows", limit: csvLimits.rows });
    const values = this.readRow(row);
    // A name that is there and wrong has been told already.
    if (values.title === undefined && !this.has(row, "title"))
      this.list.ofField(row, "title", { reason: "required" });
    const place = this.placeOf(row, values);
    const owner = this.ownerOf(row, values);
    if (this.list.count > before || !place) return null;
    this.touchpoints += 1;
    return toTouchpoint(values, place, owner);
  }

  private has(row: CsvRow, field: CsvField): boolean {
    return (row.cells[this.settings.columns.indexOf(field)] ?? "").trim() !== "";
  }

  private readRow(row: CsvRow): Values {
    const values: Values = {};
    for (const [column, cell] of row.cells.entries()) {
      const text = unescapeFormulas(cell).trim();
      const field = this.settings.columns[column];
      if (text === "" || field === null) continue;
      if (field === undefined) {
        this.list.ofColumn(row, column, { reason: "no-heading" }, text);
        continue;
      }
      const result = this.readOnce(field, text);
      if (result.ok) values[field] = result.value;
      else this.list.ofField(row, field, result, text);
    }
    return values;
  }

  // Columns that choose repeat themselves; matching a name to all that are known is not done twice.
  private readOnce(field: CsvField, text: string): ReadCell {
    const key = `${field} ${text}`;
    const before = this.read.get(key);
    if (before) return before;
    const { values, range } = this.settings;
    const result = readCell({ ...this.known, values, range }, field, text);
    if (text.length <= longestKept && this.read.size < 10_000) this.read.set(key, result);
    return result;
  }

  private placeOf(row: CsvRow, values: Values): Place | null {
    const { title, stageName, target } = this.settings;
    const above = this.place;
    const named = target.kind === "new" ? values.journey : undefined;
    const journey =
      named === undefined && above ? above.journey : this.journeyNamed(row, String(named ?? title));
    const own = journey === null ? undefined : this.journeys[journey];
    if (journey === null || !own) return null;
    const stage =
      values.stage === undefined && above?.journey === journey
        ? above.stage
        : this.stageNamed(row, own, String(values.stage ?? stageName));
    if (stage === null) return null;
    this.place = { journey, stage };
    describe(own, stage, values);
    own.touchpoints += 1;
    const limit = importLimits.touchpoints;
    if (own.touchpoints === limit + 1)
      this.list.ofField(row, "journey", { reason: "too-many-touchpoints", limit }, own.title);
    return this.place;
  }

  private journeyNamed(row: CsvRow, title: string): number | null {
    const found = this.journeyOf.get(title);
    if (found !== undefined) return found;
    const limit = csvLimits.journeys;
    if (this.journeys.length === limit) {
      this.list.ofField(row, "journey", { reason: "too-many-journeys", limit }, title);
      return null;
    }
    this.journeyOf.set(title, this.journeys.length);
    return this.journeys.push({ title, stages: [], touchpoints: 0, stageOf: new Map() }) - 1;
  }

  private stageNamed(row: CsvRow, { stages, stageOf }: PlannedJourney, name: string): number | null {
    const found = stageOf.get(name);
    if (found !== undefined) return found;
    const limit = importLimits.stages;
    if (stages.length === limit) {
      this.list.ofField(row, "stage", { reason: "too-many-stages", limit }, name);
      return null;
    }
    stageOf.set(name, stages.length);
    return stages.push({ name }) - 1;
  }

  private ownerOf(row: CsvRow, values: Values): string | null {
    if (values.department !== undefined) return String(values.department);
    if (values.control === "uncontrolled") return null;
    if (this.settings.unnamed === "lead") return this.known.leadDepartmentId;
    if (values.control !== undefined) this.list.ofField(row, "department", { reason: "department-required" });
    return null;
  }
}

/** The journeys as the one command takes them. */
export const plannedJourneys = (plan: CsvPlan): CsvJourney[] =>
  plan.journeys.map(({ title, stages }) => ({ title, stages }));

// What is said of a stage is said by the first row that says it.
function describe({ stages }: PlannedJourney, index: number, { phase, stageGoal }: Values): void {
  const stage = stages[index];
  if (!stage) return;
  if (phase === "before" || phase === "during" || phase === "after") stage.phase ??= phase;
  if (typeof stageGoal === "string") stage.goal ??= stageGoal;
}

// A table that does not say what kind of touchpoint a row is, and in which channel, leaves it to the map.
function toTouchpoint(values: Values, place: Place, departmentId: string | null): CsvTouchpoint {
  const { journey: _j, stage: _s, stageGoal: _g, phase: _p, department: _d, ...fields } = values;
  return csvTouchpointSchema.parse({
    kind: "contact",
    channel: "other",
    ...fields,
    ...place,
    departmentId,
  });
}
