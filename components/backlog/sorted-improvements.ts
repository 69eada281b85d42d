import type { Improvement } from "@/lib/backlog/presented-improvement";
import type { BacklogSort } from "./backlog-view";

/** Improvements in the wanted order: what has no such value comes last, equals stay as they were. */
export function sortedImprovements(
  improvements: readonly Improvement[],
  sort: BacklogSort | null,
  locale: string,
): readonly Improvement[] {
  if (sort === null) return improvements;
  if (sort === "title") {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return improvements.toSorted((left, right) => compare(left.title, right.title));
  }
  return improvements.toSorted((left, right) => order(keyOf(left, sort)) - order(keyOf(right, sort)));
}

const order = (key: number | null) => key ?? Number.MAX_VALUE;

function keyOf(improvement: Improvement, sort: "priority" | "due" | "age"): number | null {
  switch (sort) {
    case "priority":
      return improvement.priority === null ? null : -improvement.priority;
    case "due":
      return improvement.dueOn === null ? null : Date.parse(improvement.dueOn);
    case "age":
      return -improvement.daysInState;
  }
}
