/** A cell of the grid: the stages are row 0, the lanes follow. */
export type GridPlace = { row: number; column: number };

export type GridShape = {
  rows: number;
  /** For each column, the first column of its stage: one cell of row 0 stands over all of them. */
  stageStarts: readonly number[];
};

type Key = { key: string; ctrlKey: boolean; metaKey: boolean };

/** Where a key leads from a cell; null for a key that leads nowhere. At the edge one stays. */
export function gridMove(
  shape: GridShape,
  from: GridPlace,
  { key, ctrlKey, metaKey }: Key,
): GridPlace | null {
  const last = { row: shape.rows - 1, column: shape.stageStarts.length - 1 };
  const all = ctrlKey || metaKey;
  const to = (row: number, column: number): GridPlace => {
    const place = { row: within(row, last.row), column: within(column, last.column) };
    return place.row === 0 ? { row: 0, column: shape.stageStarts[place.column] ?? 0 } : place;
  };
  const { row, column } = from;
  switch (key) {
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowLeft":
      return to(row, column - 1);
    case "ArrowRight":
      return to(row, row === 0 ? nextStage(shape, column) : column + 1);
    case "Home":
      return to(all ? 0 : row, 0);
    case "End":
      return to(all ? last.row : row, last.column);
    default:
      return null;
  }
}

const within = (value: number, most: number) => Math.min(Math.max(value, 0), Math.max(most, 0));

/** The first column of the next stage; of the last one, its own. */
function nextStage({ stageStarts }: GridShape, column: number): number {
  const next = stageStarts.findIndex((start) => start > column);
  return next < 0 ? column : next;
}
