import { z } from "zod";

/** The ends of the scale that scores were given on. `worst` may be the larger number. */
export const scoreRangeSchema = z.strictObject({ worst: z.number(), best: z.number() });
export type ScoreRange = z.infer<typeof scoreRangeSchema>;

/** A step of the emotion scale. */
export type EmotionStep = -2 | -1 | 0 | 1 | 2;

/** Scores from `from` on, towards the best, become `to`; the first band also takes what is worse. */
export type ScoreBand = { from: number; to: EmotionStep };

/** Scales in use, the likeliest first: mermaid's own, ours, and the round ones. */
const usualRanges: ReadonlyArray<ScoreRange & { fits: (low: number, high: number) => boolean }> = [
  { worst: 1, best: 5, fits: (low, high) => low >= 1 && high <= 5 },
  { worst: -2, best: 2, fits: (low, high) => low >= -2 && low < 0 && high <= 2 },
  // A score left blank is 0, and mermaid draws nothing happier than 5.
  { worst: 0, best: 5, fits: (low, high) => low >= 0 && high <= 5 },
  { worst: 0, best: 10, fits: (low, high) => low >= 0 && high <= 10 },
  { worst: 0, best: 100, fits: (low, high) => low >= 0 && high <= 100 },
];

/** The scale that scores were probably given on: a usual one that holds them all, else from lowest to highest. */
export function findScoreRange(scores: readonly number[]): ScoreRange {
  const finite = scores.filter(Number.isFinite);
  const first = finite[0];
  if (first === undefined) return { worst: 1, best: 5 };
  const low = finite.reduce((least, score) => Math.min(least, score), first);
  const high = finite.reduce((most, score) => Math.max(most, score), first);
  const usual = usualRanges.find(({ fits }) => fits(low, high));
  return usual ? { worst: usual.worst, best: usual.best } : { worst: low, best: high };
}

/** What becomes of the scores of a range, worst first. A range without extent says nothing: all is neutral. */
export function describeMapping({ worst, best }: ScoreRange): ScoreBand[] {
  if (worst === best) return [{ from: worst, to: 0 }];
  // The five steps share the range so that each score goes to the nearest, and one halfway to the better.
  const at = (eighths: number) => worst * (1 - eighths / 8) + best * (eighths / 8);
  return [
    { from: worst, to: -2 },
    { from: at(1), to: -1 },
    { from: at(3), to: 0 },
    { from: at(5), to: 1 },
    { from: at(7), to: 2 },
  ];
}

/** The step of the emotion scale nearest to a score; beyond the range's ends it is the end's. No score, no step. */
export function mapScore(score: number | null, range: ScoreRange): EmotionStep | null {
  if (score === null || Number.isNaN(score)) return null;
  const reached =
    range.worst <= range.best ? (from: number) => score >= from : (from: number) => score <= from;
  const bands = describeMapping(range);
  return bands.findLast(({ from }) => reached(from))?.to ?? bands[0]?.to ?? null;
}
