import { nameSimilarity, nameWords } from "../name-similarity";
import { csvFields, type CsvField } from "./csv-fields";
import type { CsvWords } from "./csv-words";
import { headingWords } from "./heading-words";

/** Similar enough to be a slip of the keys or another form of one word. */
const alike = 0.8;

/** How a name is compared: its words in small letters, without punctuation. */
export const bareName = (name: string): string => nameWords(name).join(" ");

/**
 * For each heading the field it probably means, null for none; a field is given once, to the heading that says it
 * best. A person decides.
 */
export function matchColumns(headings: readonly string[], words: CsvWords): (CsvField | null)[] {
  const computed = new Set(words.computed.map(bareName));
  const matches: (CsvField | null)[] = headings.map(() => null);
  const pairs = headings
    .flatMap((heading, column) => {
      const name = bareName(heading);
      if (name === "" || computed.has(name)) return [];
      return csvFields.map((field) => ({ column, field, likeness: likeness(name, field, words) }));
    })
    .filter(({ likeness: value }) => value > 0)
    .sort((one, other) => other.likeness - one.likeness || one.column - other.column);
  for (const { column, field } of pairs) {
    if (matches[column] === null && !matches.includes(field)) matches[column] = field;
  }
  return matches;
}

/** Whether a heading is the one that our own export writes over a field. */
export function isOwnHeading(heading: string, field: CsvField, words: CsvWords): boolean {
  return words.headings[field].some((own) => own === heading.trim());
}

// Our own headings before what others say, and that before what is only similar.
function likeness(name: string, field: CsvField, words: CsvWords): number {
  const own = [...words.headings[field], field].map(bareName);
  if (own.includes(name)) return 3;
  const others = headingWords(field).map(bareName);
  if (others.includes(name)) return 2;
  return Math.max(0, ...[...own, ...others].map((known) => nameSimilarity(name, known, alike)));
}
