import type { Options, Parser } from "csv-parse";

/** A record of the file: the line it begins on, counted from 1, and its cells. */
export type CsvRow = { line: number; cells: string[] };

/** Why a text cannot be read as CSV, and the line on which what cannot be read begins. */
export class CsvError extends Error {
  constructor(
    readonly reason: "quote-not-closed" | "record-too-long" | "not-readable",
    readonly line: number,
  ) {
    super(`${reason} at line ${line}`);
    this.name = "CsvError";
  }
}

/** How both sides read, the server and the browser. What a spreadsheet would let pass passes. */
export const csvParserOptions = (delimiter: string): Options => ({
  delimiter: [delimiter],
  record_delimiter: ["\r\n", "\n", "\r"],
  bom: true,
  info: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  // A quote that is never closed must not swallow the whole file.
  max_record_size: 1_000_000,
});

type Out = { record: string[]; info: { lines: number } };

/** Feeds text to a parser as it arrives and hands out the rows of each piece. Throws CsvError. */
export async function* readRows(chunks: AsyncIterable<string>, parser: Parser): AsyncGenerator<CsvRow[]> {
  const rows: CsvRow[] = [];
  let failure: Error | null = null;
  let ended: () => void = () => {};
  const end = new Promise<void>((resolve) => (ended = resolve));
  let last = 0;
  let twice = 0;
  parser.on("data", ({ record, info }: Out) => {
    // The parser tells the line on which a record ends, and counts a line end of two signs within quotes twice.
    twice += countIn(record, /\r\n/g);
    last = info.lines - twice;
    rows.push({ line: last - countIn(record, /\r\n|\r|\n/g), cells: record });
  });
  parser.on("error", (error: Error) => {
    failure = error;
    ended();
  });
  parser.on("end", ended);
  for await (const chunk of chunks) {
    await Promise.race([end, new Promise<void>((resolve) => parser.write(chunk, () => resolve()))]);
    if (failure) throw toCsvError(failure, last + 1);
    if (rows.length > 0) yield rows.splice(0);
  }
  parser.end();
  await end;
  if (failure) throw toCsvError(failure, last + 1);
  if (rows.length > 0) yield rows;
}

const countIn = (record: readonly string[], pattern: RegExp) =>
  record.reduce((sum, cell) => sum + (cell.match(pattern)?.length ?? 0), 0);

function toCsvError(error: Error, line: number): CsvError {
  const code = "code" in error ? error.code : "";
  if (code === "CSV_QUOTE_NOT_CLOSED") return new CsvError("quote-not-closed", line);
  if (code === "CSV_MAX_RECORD_SIZE") return new CsvError("record-too-long", line);
  return new CsvError("not-readable", line);
}
