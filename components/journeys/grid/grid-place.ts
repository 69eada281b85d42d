import type { GridPlace } from "./grid-move";

/** Marks what has the focus when its cell has: the cell itself, or the one thing in it. */
export const gridTarget = (row: number, column: number) => ({ "data-at": `${row}:${column}`, tabIndex: -1 });

/** The place that an element marks; null where it marks none. */
export function placeOf(element: Element): GridPlace | null {
  const [row, column] = (element.getAttribute("data-at") ?? "").split(":").map(Number);
  return row === undefined || column === undefined || Number.isNaN(row) ? null : { row, column };
}

/** What has the focus in a cell of this table. */
export function targetAt(table: Element, { row, column }: GridPlace): HTMLElement | null {
  return table.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`);
}

/** What has the focus there, or in the last cell before it in the row. */
export function nearestTarget(table: Element, { row, column }: GridPlace): HTMLElement | null {
  for (let at = column; at >= 0; at -= 1) {
    const target = targetAt(table, { row, column: at });
    if (target) return target;
  }
  return null;
}

/** Gives the focus to a touchpoint's card; to the first of its cells where cards are not shown. */
export function focusTouchpoint(touchpointId: string): void {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const card = find(`[data-touchpoint-card="${touchpointId}"]`);
  (card ?? find(`td[data-touchpoint="${touchpointId}"][data-at]`))?.focus();
}

/** How many columns on one is when one has left a cell's text; null where one went elsewhere by oneself. */
export const leavingSteps = { enter: 0, tab: 1, tabBack: -1, away: null } as const;

/** Gives the focus to the cell so many columns on, or back to the cell itself at the edge. */
export function focusFrom(inside: Element | null, { row, column }: GridPlace, columns: number | null): void {
  const table = inside?.closest("table");
  if (!table || columns === null) return;
  (targetAt(table, { row, column: column + columns }) ?? targetAt(table, { row, column }))?.focus();
}
