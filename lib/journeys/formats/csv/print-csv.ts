import type { Options } from "csv-stringify";
import { escapeFormulas } from "./formula-escape";

/** A cell: text is quoted, a number is written as one, null is an empty cell. */
export type CsvCell = string | number | null;

/** How the spreadsheets of a language expect a table: those that write 0,5 divide cells by semicolons. */
export type CsvDialect = { delimiter: "," | ";"; decimal: "." | "," };

export function csvDialect(language: string): CsvDialect {
  return language.startsWith("da") ? { delimiter: ";", decimal: "," } : { delimiter: ",", decimal: "." };
}

/** How csv-stringify writes a table that no spreadsheet finds a formula in, whatever delimiter it is read with. */
export function csvPrinterOptions(headings: readonly string[], { delimiter, decimal }: CsvDialect): Options {
  return {
    bom: true,
    delimiter,
    record_delimiter: "\r\n",
    header: true,
    columns: headings.map((header, index) => ({ key: String(index), header })),
    quoted_string: true,
    escape_formulas: true,
    cast: {
      // Text is told from a number before it is cast, so that −2 stays a number and "-2" a text.
      string: (text) => escapeFormulas(text),
      number: (number) => String(number).replace(".", decimal),
    },
  };
}
