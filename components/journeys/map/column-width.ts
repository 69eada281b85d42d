/** Pixels of one touchpoint's column; the curve is drawn on the same measure. */
export const columnWidth = 130;

/** Pixels of the one column of a collapsed stage. */
const narrowWidth = 76;

/** One that must fill a page says its own. */
export type Measured = { collapsed: boolean; width?: number };

export const widthOf = ({ collapsed, width }: Measured): number =>
  width ?? (collapsed ? narrowWidth : columnWidth);

/** How far from the left each column begins, and the last one ends. */
export function columnEdges(columns: readonly Measured[]): number[] {
  let edge = 0;
  return [0, ...columns.map((column) => (edge += widthOf(column)))];
}
