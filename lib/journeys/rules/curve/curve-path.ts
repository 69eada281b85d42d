import type { CurvePoint, CurveSeries } from "./curve-points";
import { curveRuns } from "./curve-runs";
import { isDashed } from "./curve-segments";
import { monotonePieces, type Position } from "./monotone-pieces";
import { columnCentre, scoreToY, type CurveBox } from "./score-to-y";

/** A line to stroke between two touchpoints' columns. */
export type CurveStroke = { d: string; dashed: boolean; fromIndex: number; toIndex: number };
/** A point to mark, in the same pixels. */
export type CurveDot = CurvePoint & Position;

/**
 * A curve as SVG, without a browser: smooth strokes (d3's monotone curve, which never leaves the room between
 * two neighbours) and a dot for every point, its x exactly the middle of its column. A gap is left open, and
 * a point alone between gaps has a dot and no stroke.
 */
export function curvePath(series: CurveSeries, box: CurveBox): { strokes: CurveStroke[]; dots: CurveDot[] } {
  const runs = curveRuns(series).map((run) => run.map((point) => placed(point, box)));
  return { strokes: runs.flatMap(runStrokes), dots: runs.flat() };
}

function placed(point: CurvePoint, box: CurveBox): CurveDot {
  return { ...point, x: columnCentre(point.index, box), y: scoreToY(point.value, box) };
}

// The whole run is one smooth line; only its pieces are handed out to solid and dashed strokes.
function runStrokes(run: readonly CurveDot[]): CurveStroke[] {
  const strokes: CurveStroke[] = [];
  monotonePieces(run).forEach((piece, place) => {
    const from = run[place];
    const to = run[place + 1];
    if (!from || !to) return;
    const dashed = isDashed(from, to);
    const last = strokes.at(-1);
    if (last?.dashed === dashed) {
      last.d += piece;
      last.toIndex = to.index;
    } else {
      strokes.push({ d: `M${from.x},${from.y}${piece}`, dashed, fromIndex: from.index, toIndex: to.index });
    }
  });
  return strokes;
}
