import { csvFields } from "../formats/csv/csv-fields";
import type { CsvCell } from "../formats/csv/print-csv";

const place = (field: (typeof csvFields)[number]) => csvFields.indexOf(field);
/** What a row says of its stage. */
const ofStage = [place("journey"), place("stage"), place("stageGoal"), place("phase")];

/** A row for a whole stage: what the rows of its touchpoints have in common, and how many these are. */
export function collapsedRow(rows: readonly CsvCell[][], counted: (count: number) => string): CsvCell[] {
  const [first = []] = rows;
  return first.map((cell, at) => {
    if (at === place("title")) return counted(rows.length);
    return ofStage.includes(at) ? cell : null;
  });
}
