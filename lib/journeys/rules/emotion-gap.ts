import type { Emotion } from "@/lib/journeys/model/emotions";
import { countedReport } from "./current-score";
import { emotionOf, emotionStep } from "./emotion-of";
import type { RuleTouchpoint } from "./rule-touchpoint";

/** "We thought neutral, customers said angry." */
export type EmotionGap = {
  assumed: Emotion;
  reported: Emotion;
  /** Steps of the scale between the two, 1 – 4. */
  steps: number;
  /** Whether customers are worse off than we thought. */
  direction: "worse" | "better";
  /** Answers behind what customers said. */
  n: number;
};

/** Where what we believe and what customers said, once it counts, have different names on the emotion scale. */
export function emotionGap(
  touchpoint: Pick<RuleTouchpoint, "reported" | "scoreAssumed">,
  minimumResponses: number,
): EmotionGap | null {
  const report = countedReport(touchpoint, minimumResponses);
  const { scoreAssumed } = touchpoint;
  if (!report || scoreAssumed === null) return null;
  const steps = emotionStep(report.mean) - emotionStep(scoreAssumed);
  if (steps === 0) return null;
  return {
    assumed: emotionOf(scoreAssumed),
    reported: emotionOf(report.mean),
    steps: Math.abs(steps),
    direction: steps < 0 ? "worse" : "better",
    n: report.n,
  };
}
