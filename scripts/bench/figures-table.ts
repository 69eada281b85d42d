import type { Figure } from "./figure";

const headings = ["figure", "value", "unit", "bar", ""] as const;

/** The figures as a table that is plain text and Markdown at the same time. */
export function figuresTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, bar, ok }) => [
    name,
    shown(value),
    unit,
    bar,
    ok ? "ok" : "SHORT",
  ]);
  const widths = headings.map((heading, column) =>
    Math.max(3, heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => aligned(cell, column, widths[column] ?? 0)).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 1 ? `${"-".repeat(width - 1)}:` : "-".repeat(width),
  );
  return [line(headings), line(rule), ...rows.map(line)].join("\n");
}

const aligned = (cell: string, column: number, width: number) =>
  column === 1 ? cell.padStart(width) : cell.padEnd(width);

// Whole numbers as they are; others with as many digits as are worth reading.
const shown = (value: number) =>
  Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 2 : 1);
