import type { DepartmentId } from "@/lib/core/ids";
import { customerWords } from "./customer-words";
import { departmentPhrases } from "./department-words";
import type { MermaidJourney } from "./mermaid-journey-model";
import { nameSimilarity, nameWords } from "./name-similarity";

/** Who an actor of a diagram is to us. */
export type ActorMatch =
  { kind: "department"; departmentId: DepartmentId } | { kind: "customer" } | { kind: "none" };

/** An actor with the number of tasks that name it. */
export type SuggestedActor = { actor: string; count: number; suggestion: ActorMatch };

type NamedDepartment = { readonly id: DepartmentId; readonly name: string };

/** Similar enough to be a slip of the keys or another form of one word. */
const alike = 0.8;

/**
 * Every actor of a journey, in the order of first appearance, and whom it probably means: a department by its name,
 * by a part of it or by what such departments are called; or the customer. A person decides.
 */
export function matchActors(
  journey: Pick<MermaidJourney, "sections">,
  departments: readonly NamedDepartment[],
): SuggestedActor[] {
  const counts = new Map<string, number>();
  for (const { tasks } of journey.sections) {
    for (const { actors } of tasks) {
      for (const actor of new Set(actors.map((name) => name.trim()))) {
        if (actor !== "") counts.set(actor, (counts.get(actor) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([actor, count]) => ({ actor, count, suggestion: suggest(actor, departments) }));
}

function suggest(actor: string, departments: readonly NamedDepartment[]): ActorMatch {
  const words = nameWords(actor);
  const customer: ActorMatch = { kind: "customer" };
  const choose = (score: (departmentWords: readonly string[]) => number) => best(departments, score);

  // Before parts of names are looked at: an employee is not the department "Employee relations".
  const same = choose((name) => (name.join(" ") === words.join(" ") ? 1 : 0));
  if (same) return same;
  if (words.length > 0 && words.every((word) => customerWords.has(word))) return customer;

  const kinds = kindsOf(words);
  const found =
    choose((name) => sharedPart(words, name)) ??
    (kinds.length === 0
      ? null
      : choose((name) => (kindsOf(name).some((kind) => kinds.includes(kind)) ? 1 : 0)));
  if (found) return found;
  // "New user", "External customer": what somebody is stands last.
  if (customerWords.has(words.at(-1) ?? "")) return customer;
  return choose((name) => nameSimilarity(words.join(" "), name.join(" "), alike)) ?? { kind: "none" };
}

// Where several fit equally well, the first.
function best(
  departments: readonly NamedDepartment[],
  score: (words: readonly string[]) => number,
): ActorMatch | null {
  let chosen: ActorMatch | null = null;
  let highest = 0;
  for (const { id, name } of departments) {
    const words = nameWords(name);
    const value = words.length === 0 ? 0 : score(words);
    if (value <= highest) continue;
    highest = value;
    chosen = { kind: "department", departmentId: id };
  }
  return chosen;
}

// One name within the other, as whole words; the more of the longer is shared, the better.
function sharedPart(one: readonly string[], other: readonly string[]): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return contains(long, short) ? short.length / long.length : 0;
}

/** Which kinds of department a name tells of, by their places in the list. */
const kindsOf = (words: readonly string[]) =>
  departmentPhrases.flatMap((phrases, kind) =>
    phrases.some((phrase) => contains(words, phrase.split(" "))) ? [kind] : [],
  );

const contains = (words: readonly string[], part: readonly string[]) =>
  part.length > 0 && ` ${words.join(" ")} `.includes(` ${part.join(" ")} `);
