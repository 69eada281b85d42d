import { generateKeyBetween } from "fractional-indexing";

type Placed = { id: string; position: string };

/**
 * The order key of something put after `after` among `rows`: null is the first place, undefined the last.
 * Rows are in order, archived ones among them, so that what is restored finds its own place free.
 */
export function keyAmong(rows: readonly Placed[], after: string | null | undefined): string {
  if (after === undefined) return generateKeyBetween(rows.at(-1)?.position ?? null, null);
  if (after === null) return generateKeyBetween(null, rows[0]?.position ?? null);
  const previous = rows.find((row) => row.id === after);
  if (!previous) throw new Error("nothing to stand after");
  const next = rows.find((row) => row.position > previous.position);
  return generateKeyBetween(previous.position, next?.position ?? null);
}
