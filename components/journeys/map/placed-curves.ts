import { curvePath } from "@/lib/journeys/rules/curve/curve-path";
import { curvePoints, type CurvePoint } from "@/lib/journeys/rules/curve/curve-points";
import type { CurveBox } from "@/lib/journeys/rules/curve/score-to-y";

type Scored = Parameters<typeof curvePoints>[0];

/** Both curves of a map's touchpoints, each point under its column. */
export function placedCurves(
  columns: readonly { touchpoint: unknown }[],
  touchpoints: Scored,
  minimumResponses: number,
  box: CurveBox,
) {
  const points = curvePoints(touchpoints, minimumResponses);
  const placed = (series: readonly (CurvePoint | null)[]) => {
    let next = 0;
    return columns.map((column, index) => {
      const point = column.touchpoint ? (series[next++] ?? null) : null;
      return point && { ...point, index };
    });
  };
  return {
    current: curvePath(placed(points.current), box),
    desired: curvePath(placed(points.desired), box),
  };
}
