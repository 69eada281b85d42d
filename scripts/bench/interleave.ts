import { median } from "./median";

/** Something to measure: each call is one measurement. */
export type Subjects<Name extends string> = Record<Name, () => Promise<number>>;

/**
 * Measures each subject once a round, forwards and backwards in turn, so that what slows the machine for a while
 * slows all of them; answers with each one's measurements in the order of the rounds.
 */
export async function interleave<Name extends string>(
  rounds: number,
  subjects: Subjects<Name>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(subjects) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      measured[name].push(await subjects[name]());
    }
  }
  return measured;
}

/** The median over the rounds of one measurement divided by another of the same round. */
export function medianRatio(one: readonly number[], other: readonly number[]): number {
  return median(one.map((value, round) => value / (other[round] ?? Number.NaN)));
}
