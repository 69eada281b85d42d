import type { ChoiceField, CsvField } from "./csv-fields";

/** What columns and cells are called in the languages that the product speaks. */
export type CsvWords = {
  /** The headings that our own export writes, one a language. */
  headings: Record<CsvField, readonly string[]>;
  /** Headings of our own export that say what is computed and cannot be taken in. */
  computed: readonly string[];
  /** By the choice's key, its names. */
  choices: Record<ChoiceField, Readonly<Record<string, readonly string[]>>>;
  yes: readonly string[];
  no: readonly string[];
  /** The names of the emotion scale's five steps, worst first. */
  emotions: readonly (readonly string[])[];
};
