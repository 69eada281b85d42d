import type { DepartmentId } from "@/lib/core/ids";
import { nameSimilarity } from "../name-similarity";
import type { ChoiceField } from "./csv-fields";
import type { CsvWords } from "./csv-words";
import { bareName } from "./match-columns";

type NamedDepartment = { readonly id: DepartmentId; readonly name: string };

/** What a cell's text is of ours, and whether it is so to the letter; null when it is nothing that we know. */
export type ValueMatch = { key: string; exact: boolean };

/** Similar enough to be a slip of the keys. */
const alike = 0.8;

/** The choice that a cell names, by its key or by its name in either language. */
export function matchChoice(field: ChoiceField, text: string, words: CsvWords): ValueMatch | null {
  const choices = Object.entries(words.choices[field]);
  return nearest(
    text,
    choices.map(([key, names]) => ({ key, names: [key, ...names] })),
  );
}

/** The department that a cell names; the same letters before the same words, and both before what is similar. */
export function matchDepartment(text: string, departments: readonly NamedDepartment[]): ValueMatch | null {
  const same = departments.find(({ name }) => name === text.trim());
  if (same) return { key: same.id, exact: true };
  return nearest(
    text,
    departments.map(({ id, name }) => ({ key: id, names: [name] })),
  );
}

function nearest(
  text: string,
  known: readonly { key: string; names: readonly string[] }[],
): ValueMatch | null {
  const wanted = bareName(text);
  if (wanted === "") return null;
  let best: { key: string; likeness: number } | null = null;
  for (const { key, names } of known) {
    for (const name of names.map(bareName)) {
      const likeness = name === wanted ? 1 : nameSimilarity(name, wanted, alike);
      if (likeness > (best?.likeness ?? 0)) best = { key, likeness };
    }
  }
  return best && { key: best.key, exact: best.likeness === 1 };
}
