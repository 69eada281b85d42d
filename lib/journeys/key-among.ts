import { generateNKeysBetween } from "fractional-indexing";

type Placed = { id: string; position: string };

/** The order key itself where it is free, or else the one right after whatever took it. */
export function freeKey(rows: readonly Placed[], position: string): string {
  const taken = rows.find((row) => row.position === position);
  return taken ? keyAmong(rows, taken.id) : position;
}

/**
 * The order key of something put after `after` among `rows`: null is the first place, undefined the last.
 * Rows are in order, archived ones among them, so that what is restored finds its own place free.
 */
export function keyAmong(rows: readonly Placed[], after: string | null | undefined): string {
  const [key] = keysAmong(rows, after, 1);
  if (key === undefined) throw new Error("there is always a key");
  return key;
}

/** The order keys of several, one after another, as `keyAmong` gives one. */
export function keysAmong(
  rows: readonly Placed[],
  after: string | null | undefined,
  count: number,
): string[] {
  if (after === undefined) return generateNKeysBetween(rows.at(-1)?.position ?? null, null, count);
  if (after === null) return generateNKeysBetween(null, rows[0]?.position ?? null, count);
  const previous = rows.find((row) => row.id === after);
  if (!previous) throw new Error("nothing to stand after");
  const next = rows.find((row) => row.position > previous.position);
  return generateNKeysBetween(previous.position, next?.position ?? null, count);
}
