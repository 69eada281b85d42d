import writeExcelFile, { type SheetData } from "write-excel-file/node";

type Cell = string | number | null;

// Excel's own limit, and what XML cannot hold.
const longest = 32_767;
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A table as a workbook: every text is a text, whatever it begins with, and every number a number. */
export async function printXlsx(
  name: string,
  headings: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
): Promise<Buffer> {
  const cells: SheetData = [headings.map((heading) => ({ ...textCell(heading), fontWeight: "bold" }))];
  for await (const row of rows) cells.push(row.map((value) => (value === null ? null : cellOf(value))));
  const sheet =
    name
      .replace(/[\\/*?:[\]'\p{Cc}]/gu, " ")
      .trim()
      .slice(0, 31) || "Touchpoints";
  const written = writeExcelFile(cells, {
    sheet,
    stickyRowsCount: 1,
  });
  return written.toBuffer();
}

const cellOf = (value: string | number) =>
  typeof value === "number" ? { value, type: Number } : textCell(value);
const textCell = (text: string) => ({
  value: text.replace(unwritable, " ").slice(0, longest),
  type: String,
});
