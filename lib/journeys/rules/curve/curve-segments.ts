import type { CurvePoint, CurveSeries } from "./curve-points";
import { curveRuns } from "./curve-runs";

/** A stretch of a line in one stroke; it ends where the next begins. At least two points. */
export type CurveSegment = { points: CurvePoint[]; dashed: boolean };

/** Whether the line between two neighbours is dashed: where either is only assumed. */
export function isDashed(from: CurvePoint, to: CurvePoint): boolean {
  return from.source === "assumed" || to.source === "assumed";
}

/** Splits a line at its gaps and wherever it changes between solid and dashed. A lone point has no segment. */
export function curveSegments(series: CurveSeries): CurveSegment[] {
  const segments: CurveSegment[] = [];
  for (const run of curveRuns(series)) {
    let segment: CurveSegment | undefined;
    run.forEach((to, place) => {
      const from = run[place - 1];
      if (!from) return;
      const dashed = isDashed(from, to);
      if (segment?.dashed === dashed) segment.points.push(to);
      else segments.push((segment = { points: [from, to], dashed }));
    });
  }
  return segments;
}
