import type { ReportedScore } from "@/lib/journeys/model";
import type { RuleTouchpoint } from "./rule-touchpoint";

/** What a touchpoint stands at, −2 … +2, and who says so; `n` counts the answers behind a reported one. */
export type CurrentScore =
  { value: number; source: "reported"; n: number } | { value: number; source: "assumed" | "nested"; n: null };

/** What customers said, once it counts: enough answers, or an interview among them. Fewer are never shown. */
export function countedReport(
  touchpoint: Pick<RuleTouchpoint, "reported">,
  minimumResponses: number,
): ReportedScore | null {
  const { reported } = touchpoint;
  return reported && (reported.interviewed || reported.n >= minimumResponses) ? reported : null;
}

/**
 * The score of the journey that it stands for, where that one has one; the reported score where it counts, else the assumed one; null, a gap and never a zero, where there is neither.
 */
export function currentScore(
  touchpoint: Pick<RuleTouchpoint, "reported" | "scoreAssumed" | "nestedScore">,
  minimumResponses: number,
): CurrentScore | null {
  const { nestedScore } = touchpoint;
  if (typeof nestedScore === "number") return { value: nestedScore, source: "nested", n: null };
  const report = countedReport(touchpoint, minimumResponses);
  if (report) return { value: report.mean, source: "reported", n: report.n };
  return touchpoint.scoreAssumed === null
    ? null
    : { value: touchpoint.scoreAssumed, source: "assumed", n: null };
}

/** Whether the current score is what customers said. */
export function isEvidenced(touchpoint: Pick<RuleTouchpoint, "reported">, minimumResponses: number): boolean {
  return countedReport(touchpoint, minimumResponses) !== null;
}
