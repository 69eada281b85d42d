import type { DepartmentId } from "@/lib/core/ids";
import { customerWords } from "./customer-words";
import { withLikeName, withSameKind, withSameName, withSharedPart } from "./find-by-name";
import type { MermaidJourney } from "./mermaid-journey-model";
import { nameWords } from "./name-similarity";

/** Who an actor of a diagram is to us. */
export type ActorMatch =
  { kind: "department"; departmentId: DepartmentId } | { kind: "customer" } | { kind: "none" };

/** An actor with the number of tasks that name it. */
export type SuggestedActor = { actor: string; count: number; suggestion: ActorMatch };

type NamedDepartment = { readonly id: DepartmentId; readonly name: string };

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

  // Before parts of names are looked at: an employee is not the department "Employee relations".
  const same = withSameName(actor, departments);
  if (same) return { kind: "department", departmentId: same };
  if (words.length > 0 && words.every((word) => customerWords.has(word))) return customer;

  const found = withSharedPart(actor, departments) ?? withSameKind(actor, departments);
  if (found) return { kind: "department", departmentId: found };
  // "New user", "External customer": what somebody is stands last.
  if (customerWords.has(words.at(-1) ?? "")) return customer;
  const like = withLikeName(actor, departments);
  return like ? { kind: "department", departmentId: like } : { kind: "none" };
}
