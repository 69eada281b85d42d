import type { CurvePoint, CurveSeries } from "./curve-points";

/** The unbroken stretches of a line: split where a touchpoint has no score. A lone point is a run of one. */
export function curveRuns(series: CurveSeries): CurvePoint[][] {
  const runs: CurvePoint[][] = [];
  let run: CurvePoint[] = [];
  for (const point of series) {
    if (point) {
      if (run.length === 0) runs.push(run);
      run.push(point);
    } else if (run.length > 0) run = [];
  }
  return runs;
}
