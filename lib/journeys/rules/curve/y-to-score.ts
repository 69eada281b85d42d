import type { CurveBox } from "./score-to-y";

/** The whole step of the scale, −2 … +2, that is nearest to a height. */
export function yToScore(
  y: number,
  { height, paddingTop, paddingBottom }: Pick<CurveBox, "height" | "paddingTop" | "paddingBottom">,
): number {
  const share = (y - paddingTop) / (height - paddingBottom - paddingTop);
  const step = Math.round(2 - 4 * share);
  // Never −0, which is no other step than 0.
  return Math.min(2, Math.max(-2, step)) + 0;
}
