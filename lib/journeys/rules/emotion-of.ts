import { emotions, type Emotion } from "@/lib/journeys/model/emotions";

/** The emotion nearest to a score; a half goes to the milder one (−1.5 is frustrated, ±0.5 neutral). */
export function emotionOf(score: number): Emotion {
  return emotions[emotionStep(score) + 2] ?? "neutral";
}

/** The whole step, −2 … +2, that the nearest emotion has on the scale. */
export function emotionStep(score: number): number {
  const step = Math.sign(score) * Math.ceil(Math.abs(score) - 0.5);
  return Math.min(2, Math.max(-2, step)) + 0;
}
