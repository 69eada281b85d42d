/** Whether a stage begins at a column. */
type PartColumn = { first: boolean };

export type PagePart = { from: number; count: number };

/**
 * Which columns stand on which page: at most `limit` of them, and a stage is not torn apart when it fits
 * whole on the next page and the one before stays at least half full.
 */
export function pageParts(columns: readonly PartColumn[], limit: number): PagePart[] {
  const parts: PagePart[] = [];
  for (let from = 0; from < columns.length;) {
    const count = countFrom(columns, from, limit);
    parts.push({ from, count });
    from += count;
  }
  return parts;
}

function countFrom(columns: readonly PartColumn[], from: number, limit: number): number {
  if (columns.length - from <= limit) return columns.length - from;
  for (let count = limit; count >= limit / 2; count -= 1) if (columns[from + count]?.first) return count;
  return limit;
}
