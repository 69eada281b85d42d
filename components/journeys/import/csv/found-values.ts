import { matchedFields, type CsvField, type MatchedField } from "@/lib/journeys/formats/csv/csv-fields";
import { unescapeFormulas } from "@/lib/journeys/formats/csv/formula-escape";
import { matchChoice, matchDepartment } from "@/lib/journeys/formats/csv/match-values";
import type { CsvChoices } from "./csv-choices";
import type { CsvTable } from "./use-csv-file";

/** A text that a column has, in how many rows, and what it is by itself: null for nothing that we know. */
export type FoundValue = {
  field: MatchedField;
  text: string;
  count: number;
  key: string | null;
  sure: boolean;
};

/** So many are shown; who has more has a column of free text. */
const most = 300;

/** The texts of the columns that choose, those first that are not exactly one of ours. */
export function foundValues(
  { rows }: CsvTable,
  columns: readonly (CsvField | null)[],
  { words, departments }: CsvChoices,
): FoundValue[] {
  const found: FoundValue[] = [];
  for (const field of matchedFields) {
    const column = columns.indexOf(field);
    if (column < 0) continue;
    const counts = new Map<string, number>();
    for (const { cells } of rows) {
      const text = unescapeFormulas(cells[column] ?? "").trim();
      if (text !== "" && text.length <= 100) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    for (const [text, count] of [...counts].slice(0, most)) {
      const match =
        field === "department" ? matchDepartment(text, departments) : matchChoice(field, text, words);
      found.push({ field, text, count, key: match?.key ?? null, sure: match?.exact ?? false });
    }
  }
  return found.sort((one, other) => Number(one.sure) - Number(other.sure));
}
