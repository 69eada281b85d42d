import type { DepartmentId } from "@/lib/core/ids";
import { limits } from "@/lib/core/limits";
import { mapScore, type ScoreRange } from "../score-mapping";
import { stageFieldsSchema, journeyFieldsSchema, touchpointFieldsSchema } from "../../model";
import {
  choiceFields,
  flagFields,
  isOneOf,
  scoreFields,
  waitFields,
  type CsvField,
  type MatchedField,
} from "./csv-fields";
import type { CsvProblem, CsvReason } from "./csv-problem";
import type { CsvSettings } from "./csv-settings";
import type { CsvWords } from "./csv-words";
import { matchChoice, matchDepartment } from "./match-values";
import { bareName } from "./match-columns";
import { readCount, readNumber } from "./read-number";
import { readWait } from "./read-wait";

/** What a cell is read by. */
export type CellReader = {
  words: CsvWords;
  departments: readonly { id: DepartmentId; name: string }[];
  values: CsvSettings["values"];
  range: ScoreRange;
};

type Refused = { ok: false; reason: CsvReason } & Partial<Pick<CsvProblem, "least" | "limit" | "actual">>;
type Taken = { ok: true; value: string | number | boolean };
export type ReadCell = Taken | Refused;

const refused = (reason: CsvReason, size: Omit<Refused, "ok" | "reason"> = {}): Refused => ({
  ok: false,
  reason,
  ...size,
});
const taken = (value: Taken["value"]): Taken => ({ ok: true, value });

/** What a cell that is not empty says of its field. */
export function readCell(reader: CellReader, field: CsvField, text: string): ReadCell {
  if (isOneOf(choiceFields, field) || field === "department") return readMatched(reader, field, text);
  if (isOneOf(scoreFields, field)) return readScore(reader, text);
  if (isOneOf(waitFields, field)) return within(field, readWait(text), "not-a-wait");
  if (isOneOf(flagFields, field)) return readFlag(reader.words, text);
  if (field === "expectedEffort" || field === "monthlyVolume") {
    if (readCount(text) === null && readNumber(text) !== null) return refused("not-whole");
    return within(field, readCount(text), "not-a-number");
  }
  return readText(field, text);
}

/** What a column's texts mean: as a person decided, else by their words. */
function readMatched(
  { words, departments, values }: CellReader,
  field: MatchedField,
  text: string,
): ReadCell {
  const key =
    values[field]?.[text] ??
    (field === "department" ? matchDepartment(text, departments) : matchChoice(field, text, words))?.key;
  const known =
    field === "department"
      ? departments.some(({ id }) => id === key)
      : key !== undefined && Object.hasOwn(words.choices[field], key);
  if (key !== undefined && known) return taken(key);
  return refused(field === "department" ? "unknown-department" : "unknown-choice");
}

function readScore({ words, range }: CellReader, text: string): ReadCell {
  const name = bareName(text);
  const step = words.emotions.findIndex((names) => names.some((one) => bareName(one) === name));
  if (step >= 0) return taken(step - 2);
  const score = readNumber(text);
  const [least, limit] = [Math.min(range.worst, range.best), Math.max(range.worst, range.best)];
  if (score === null) return refused("not-a-number");
  if (score < least || score > limit) return refused("out-of-range", { least, limit });
  return taken(mapScore(score, range) ?? 0);
}

function readFlag(words: CsvWords, text: string): ReadCell {
  const name = text.trim().toLowerCase();
  if ([...words.yes, "yes", "true", "x", "1", "✓"].some((one) => one.toLowerCase() === name))
    return taken(true);
  if ([...words.no, "no", "false", "0", "-"].some((one) => one.toLowerCase() === name)) return taken(false);
  return refused("not-yes-or-no");
}

const bounds = {
  expectedWaitMinutes: [0, 2_628_000],
  measuredWaitMedianMinutes: [0, 2_628_000],
  measuredWaitP90Minutes: [0, 2_628_000],
  expectedEffort: [1, 5],
  monthlyVolume: [0, 10_000_000],
} as const;

function within(field: keyof typeof bounds, value: number | null, reason: CsvReason): ReadCell {
  if (value === null) return refused(reason);
  const [least, limit] = bounds[field];
  return value < least || value > limit ? refused("out-of-range", { least, limit }) : taken(value);
}

const { name, goal } = stageFieldsSchema.shape;
const texts = {
  ...touchpointFieldsSchema.shape,
  journey: journeyFieldsSchema.shape.title,
  stage: name,
  stageGoal: goal,
};
const lengths: Partial<Record<CsvField, number>> = {
  journey: limits.title,
  title: limits.title,
  stage: limits.name,
  description: limits.text,
  wayInReason: limits.text,
  frontStage: limits.text,
  backStage: limits.text,
};

function readText(field: Exclude<CsvField, "department" | "phase">, text: string): ReadCell {
  const parsed = texts[field].safeParse(text);
  if (parsed.success && typeof parsed.data === "string") return taken(parsed.data);
  const [actual, limit] = [text.trim().length, lengths[field] ?? limits.line];
  return actual > limit ? refused("too-long", { limit, actual }) : refused("unstorable");
}
