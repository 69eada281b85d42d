import { currentScore } from "../current-score";
import type { RuleTouchpoint } from "../rule-touchpoint";

/** A point of a curve under one touchpoint. */
export type CurvePoint = {
  /** The touchpoint's place in the list, and so its column. */
  index: number;
  /** −2 … +2. */
  value: number;
  /** Assumed points are drawn hollow, and their line dashed. */
  source: "reported" | "assumed" | "nested" | "desired";
  /** Answers behind a reported point. */
  n: number | null;
};

/** One entry a touchpoint; null, a gap in the line, where it has no score. */
export type CurveSeries = readonly (CurvePoint | null)[];

/** The two lines under a journey's map: what is, and what is desired. */
export function curvePoints(
  touchpoints: readonly Pick<RuleTouchpoint, "reported" | "scoreAssumed" | "scoreDesired">[],
  minimumResponses: number,
): { current: CurveSeries; desired: CurveSeries } {
  return {
    current: touchpoints.map((touchpoint, index) => {
      const score = currentScore(touchpoint, minimumResponses);
      return score && { index, ...score };
    }),
    desired: touchpoints.map(({ scoreDesired }, index) =>
      scoreDesired === null ? null : { index, value: scoreDesired, source: "desired", n: null },
    ),
  };
}
