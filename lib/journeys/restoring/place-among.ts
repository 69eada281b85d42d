import { keyAmong } from "../key-among";

type Placed = { id: string; position: string };

/**
 * The order key that puts something behind the nearest of those that stood before it and is there now. `rows`
 * are what is there, archived ones too, in any order.
 */
export function placeAmong(rows: readonly Placed[], order: readonly string[], id: string): string {
  const there = rows
    .filter((row) => row.id !== id)
    .sort((a, b) => (a.position === b.position ? (a.id < b.id ? -1 : 1) : a.position < b.position ? -1 : 1));
  const known = new Set(there.map((row) => row.id));
  return keyAmong(there, order.slice(0, order.indexOf(id)).findLast((one) => known.has(one)) ?? null);
}
