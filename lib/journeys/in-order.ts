import { generateNKeysBetween } from "fractional-indexing";

/** Gives new rows of an empty stage or journey their order keys. */
export function inOrder<Row>(rows: readonly Row[]): (Row & { position: string })[] {
  const keys = generateNKeysBetween(null, null, rows.length);
  return rows.map((row, index) => ({ ...row, position: keys[index] ?? "" }));
}
