import type { CsvField } from "./csv-fields";

/** Why a cell, a row or a journey cannot be taken over. */
export type CsvReason =
  | "required"
  | "too-long"
  | "unstorable"
  | "unknown-choice"
  | "unknown-department"
  | "not-a-number"
  | "not-whole"
  | "out-of-range"
  | "not-a-wait"
  | "not-yes-or-no"
  | "no-heading"
  | "department-required"
  | "too-many-journeys"
  | "too-many-stages"
  | "too-many-touchpoints"
  | "too-many-rows";

/** What of a file cannot be taken over, where it stands and why. */
export type CsvProblem = {
  /** The line of the file on which the row begins, counted from 1. */
  line: number;
  /** The column's place, counted from 0; null when it is not about one cell. */
  column: number | null;
  field: CsvField | null;
  reason: CsvReason;
  /** The cell's text, shortened. */
  text: string;
  /** The smallest and the largest that may be, and how much there is: a number, characters, or a count. */
  least: number | null;
  limit: number | null;
  actual: number | null;
};
