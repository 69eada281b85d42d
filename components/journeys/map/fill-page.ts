import { columnWidth, widthOf, type Measured } from "./column-width";
import { paper } from "./paper";

type Part = { from: number; count: number };

// Larger the letters shout.
const largest = 1.4;

/** How much a map can be enlarged before the columns of its fullest page would be narrower than on the screen. */
export function widestZoom(parts: readonly Part[]): number {
  const most = Math.max(1, ...parts.map(({ count }) => count));
  return Math.min(largest, paper.width / (paper.laneHeader + most * columnWidth));
}

/** The columns of the whole map, stretched so that those of one page fill its width. */
export function fillPage<Column extends Measured>(
  columns: readonly Column[],
  { from, count }: Part,
  zoom: number,
): Column[] {
  const here = columns.slice(from, from + count);
  const natural = here.reduce((sum, column) => sum + widthOf(column), 0);
  const factor = (paper.width / zoom - paper.laneHeader) / natural;
  return columns.map((column) => ({ ...column, width: widthOf(column) * factor }));
}
