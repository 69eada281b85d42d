import { csvParserOptions, readRows } from "@/lib/journeys/formats/csv/read-rows";

const mark = /^\s*(?:[-*•–‣]|\d{1,3}[.)])\s+/u;

/** The rows of what was pasted: cells from a spreadsheet, or the lines of a list without their marks. */
export async function readPasted(text: string): Promise<string[][]> {
  const rows = text.includes("\t")
    ? await tableOf(text)
    : linesOf(text).map((line) => [line.replace(mark, "")]);
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ""));
}

const linesOf = (text: string) => text.split(/\r\n|\r|\n/);

async function tableOf(text: string): Promise<string[][]> {
  const { parse } = await import("csv-parse/browser/esm");
  const rows: string[][] = [];
  try {
    for await (const some of readRows(wholly(text), parse(csvParserOptions("\t"))))
      for (const { cells } of some) rows.push(cells);
    return rows;
  } catch {
    // A quotation mark that is never closed is one.
    return linesOf(text).map((line) => line.split("\t"));
  }
}

async function* wholly(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
