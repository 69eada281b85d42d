import { curveMonotoneX, line } from "d3-shape";

export type Position = { x: number; y: number };

const draw = line<Position>(
  (at) => at.x,
  (at) => at.y,
)
  .curve(curveMonotoneX)
  .digits(null);

/**
 * The smooth line through positions with rising x as d3's monotone curve draws it, cut into the SVG path
 * pieces between neighbours: through every point, and between two never above or below both.
 */
export function monotonePieces(positions: readonly Position[]): string[] {
  if (positions.length < 2) return [];
  const [, ...pieces] = (draw([...positions]) ?? "").split(/(?=[CL])/);
  return pieces;
}
