import type { ImprovementWords } from "./improvement-fields-of";

/** The fields in which two states of an improvement differ, as they stand in the second. */
export function changedWords(from: ImprovementWords, to: ImprovementWords): Partial<ImprovementWords> {
  return Object.fromEntries(
    (Object.keys(to) as (keyof ImprovementWords)[])
      .filter((key) => from[key] !== to[key])
      .map((key) => [key, to[key]]),
  );
}
