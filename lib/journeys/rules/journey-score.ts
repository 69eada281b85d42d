import { currentScore, isEvidenced } from "./current-score";
import type { RuleTouchpoint } from "./rule-touchpoint";

/** How many times a moment of truth counts. */
const momentOfTruthWeight = 2;

/** How a journey stands, and how much of that is evidence. */
export type JourneyScore = {
  /** −2 … +2; null while no touchpoint has a score. */
  value: number | null;
  /** Touchpoints with a current score, reported or assumed. */
  scored: number;
  /** Touchpoints whose current score customers reported. */
  evidenced: number;
  total: number;
  /** evidenced ÷ total, 0 – 1; null without touchpoints. */
  evidenceShare: number | null;
};

/** The mean of the current scores, moments of truth counting twice; touchpoints without a score do not count. */
export function journeyScore(
  touchpoints: readonly Pick<RuleTouchpoint, "momentOfTruth" | "reported" | "scoreAssumed">[],
  minimumResponses: number,
): JourneyScore {
  let sum = 0;
  let weights = 0;
  let scored = 0;
  for (const touchpoint of touchpoints) {
    const current = currentScore(touchpoint, minimumResponses);
    if (!current) continue;
    const weight = touchpoint.momentOfTruth ? momentOfTruthWeight : 1;
    sum += current.value * weight;
    weights += weight;
    scored += 1;
  }
  const total = touchpoints.length;
  const evidenced = touchpoints.filter((touchpoint) => isEvidenced(touchpoint, minimumResponses)).length;
  return {
    value: weights === 0 ? null : sum / weights,
    scored,
    evidenced,
    total,
    evidenceShare: total === 0 ? null : evidenced / total,
  };
}
