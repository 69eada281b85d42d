import type { CsvField } from "./csv-fields";
import type { CsvProblem, CsvReason } from "./csv-problem";
import type { CsvRow } from "./read-rows";

/** How many problems are told one by one; the rest is counted. */
const told = 200;
const longestText = 80;

/** Why something is refused, and the sizes that it is about. */
type Why = { reason: CsvReason } & Partial<Pick<CsvProblem, "least" | "limit" | "actual">>;

/** What stands in the way of a file, in the order in which it is found. */
export class ProblemList {
  readonly problems: CsvProblem[] = [];
  count = 0;

  constructor(private readonly columns: readonly (CsvField | null)[]) {}

  /** About a cell, or about a row if it has no such column. */
  ofField({ line }: CsvRow, field: CsvField, why: Why, text = ""): void {
    const column = this.columns.indexOf(field);
    this.add({ line, field, column: column < 0 ? null : column }, why, text);
  }

  /** About a cell of a column without heading. */
  ofColumn({ line }: CsvRow, column: number, why: Why, text: string): void {
    this.add({ line, field: null, column }, why, text);
  }

  /** About the file as it stands with this row. */
  ofRow({ line }: CsvRow, why: Why): void {
    this.add({ line, field: null, column: null }, why, "");
  }

  private add(place: Pick<CsvProblem, "line" | "field" | "column">, why: Why, text: string): void {
    this.count += 1;
    if (this.problems.length >= told) return;
    const { reason, least = null, limit = null, actual = null } = why;
    const shown = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
    this.problems.push({ ...place, reason, text: shown, least, limit, actual });
  }
}
