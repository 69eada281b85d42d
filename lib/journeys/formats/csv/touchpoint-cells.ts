import type { ReportedScore, TouchpointFields } from "../../model";
import { choiceFields, csvFields, flagFields, isOneOf, type ChoiceField, type CsvField } from "./csv-fields";
import type { CsvCell } from "./print-csv";

/** What of a touchpoint fits a row, with the names of what it belongs to. */
export type CsvTouchpointRow = Omit<TouchpointFields, "attachments"> & {
  journey: string;
  stage: string;
  stageGoal: string;
  phase: string;
  department: string | null;
  reported: ReportedScore | null;
};

/** How a reader's language says what cells choose from. */
export type CellWords = { choice(field: ChoiceField, key: string): string; yes: string; no: string };

/** Columns that an export has beside its fields: computed, and not taken in again. */
export const computedColumns = ["reportedMean", "reportedCount", "reportedNewest"] as const;

/** A touchpoint as a row: its fields in order, and what was computed. */
export function touchpointCells(row: CsvTouchpointRow, words: CellWords): CsvCell[] {
  const { reported } = row;
  return [
    ...csvFields.map((field) => cellOf(row, field, words)),
    reported?.mean ?? null,
    reported?.n ?? null,
    reported?.newest ?? null,
  ];
}

function cellOf(row: CsvTouchpointRow, field: CsvField, words: CellWords): CsvCell {
  if (isOneOf(choiceFields, field)) return words.choice(field, row[field]);
  if (isOneOf(flagFields, field)) return row[field] ? words.yes : words.no;
  return row[field];
}
