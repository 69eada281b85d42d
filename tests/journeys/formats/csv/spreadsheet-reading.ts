/**
 * All cells of a text as the most careless spreadsheet would take them: quotes hold only where a cell begins, what
 * stands behind a closing quote is added to the cell, and a line ends at any sign that could end one.
 */
export function cellsAsSpreadsheet(text: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    if (cell === "" && text[at] === '"') {
      const end = closing(text, at + 1);
      cell = text.slice(at + 1, end).replaceAll('""', '"') || "\u0000";
      at = end + 1;
      continue;
    }
    const sign = text.charAt(at);
    if (sign === delimiter || sign === "\n" || sign === "\r") {
      cells.push(cell);
      cell = "";
    } else {
      cell = cell === "\u0000" ? sign : cell + sign;
    }
    at++;
  }
  return [...cells, cell];
}

function closing(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at++;
  }
  return text.length;
}

/** Whether a cell is one that some spreadsheet would calculate; a plain number is none. */
export function looksLikeFormula(cell: string): boolean {
  const trimmed = cell.replace(/^[\s"\u0000-\u0020\u200b\u200e\u200f\u2060\ufeff]+/u, "");
  if (/^[+\-−]?\d+([.,]\d+)?$/.test(trimmed)) return false;
  return /^[=+\-@＝＋－＠−﹢-﹦]/u.test(trimmed);
}
