import { departmentPhrases } from "./department-words";
import { nameSimilarity, nameWords } from "./name-similarity";

type Named<Id> = { readonly id: Id; readonly name: string };

/** Similar enough to be a slip of the keys or another form of one word. */
const alike = 0.8;

/** Whoever is probably meant by a name: the same, one that has a part of it or is alike; null if nobody is. */
export function findByName<Id>(name: string, candidates: readonly Named<Id>[]): Id | null {
  return withSameName(name, candidates) ?? withSharedPart(name, candidates) ?? withLikeName(name, candidates);
}

export function withSameName<Id>(name: string, candidates: readonly Named<Id>[]): Id | null {
  const words = nameWords(name).join(" ");
  return best(candidates, (own) => (own.join(" ") === words ? 1 : 0));
}

/** One name within the other, as whole words; the more of the longer is shared, the better. */
export function withSharedPart<Id>(name: string, candidates: readonly Named<Id>[]): Id | null {
  const words = nameWords(name);
  return best(candidates, (own) => {
    const [short, long] = words.length <= own.length ? [words, own] : [own, words];
    return contains(long, short) ? short.length / long.length : 0;
  });
}

/** A department of a kind that the name tells of. */
export function withSameKind<Id>(name: string, candidates: readonly Named<Id>[]): Id | null {
  const kinds = kindsOf(nameWords(name));
  if (kinds.length === 0) return null;
  return best(candidates, (own) => (kindsOf(own).some((kind) => kinds.includes(kind)) ? 1 : 0));
}

export function withLikeName<Id>(name: string, candidates: readonly Named<Id>[]): Id | null {
  const words = nameWords(name).join(" ");
  return best(candidates, (own) => nameSimilarity(words, own.join(" "), alike));
}

// Where several fit equally well, the first.
function best<Id>(candidates: readonly Named<Id>[], score: (words: readonly string[]) => number): Id | null {
  let chosen: Id | null = null;
  let highest = 0;
  for (const { id, name } of candidates) {
    const words = nameWords(name);
    const value = words.length === 0 ? 0 : score(words);
    if (value <= highest) continue;
    highest = value;
    chosen = id;
  }
  return chosen;
}

/** Which kinds of department a name tells of, by their places in the list. */
const kindsOf = (words: readonly string[]) =>
  departmentPhrases.flatMap((phrases, kind) =>
    phrases.some((phrase) => contains(words, phrase.split(" "))) ? [kind] : [],
  );

const contains = (words: readonly string[], part: readonly string[]) =>
  part.length > 0 && ` ${words.join(" ")} `.includes(` ${part.join(" ")} `);
