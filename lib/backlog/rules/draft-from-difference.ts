import type { ImprovementFields } from "@/lib/backlog/model";
import type { DepartmentId, TouchpointId } from "@/lib/core/ids";
import { limits } from "@/lib/core/limits";
import type { JourneyChange } from "@/lib/journeys/rules/comparison/compare-snapshots";
import type { TouchpointFact } from "@/lib/journeys/rules/touchpoint-facts";
import { blankImprovement } from "./blank-improvement";
import { clipped } from "./clipped";

/** A stage or touchpoint in which a desired journey differs from the current one. */
export type DifferencePart = {
  of: "stage" | "touchpoint";
  kind: "left-out" | "added" | "changed";
  title: string;
  /** What it concerns: the touchpoint itself, or what is in the stage. */
  touchpointIds: readonly TouchpointId[];
  departmentId: DepartmentId | null;
  /** What is known of it as it is; nothing of an added one. */
  facts: readonly TouchpointFact[];
  changes: readonly Exclude<JourneyChange, { of: "journey" }>[];
};

/** The same in the reader's language. */
export type DifferenceWords = {
  title(part: Pick<DifferencePart, "of" | "kind" | "title">): string;
  titleOfSeveral(count: number): string;
  fact(fact: TouchpointFact): string;
  change(change: DifferencePart["changes"][number], title: string): string;
};

/** As many touchpoints as an improvement may concern: a stage can have more. */
const mostConcerned = 50;

/**
 * An improvement that takes up some differences: as the problem what is known of each touchpoint now, as the
 * proposal what is to change, from and to, one a line. It belongs to whoever owns all of them, or to the fallback.
 */
export function draftFromDifference(
  parts: readonly DifferencePart[],
  words: DifferenceWords,
  fallbackDepartmentId: DepartmentId,
): ImprovementFields {
  const [first] = parts;
  const owners = new Set(parts.map(({ departmentId }) => departmentId));
  const alone = parts.length === 1;
  /** Under its title, where there is more than one. */
  const headed = (title: string, lines: readonly string[]) => {
    const said = lines.map((line) => line.trim()).filter((line) => line !== "");
    return said.length === 0 ? "" : [...(alone ? [] : [title]), ...said].join("\n");
  };
  const all = (linesOf: (part: DifferencePart) => string[]) =>
    parts
      .map((part) => headed(part.title, linesOf(part)))
      .filter((text) => text !== "")
      .join("\n\n");
  return {
    ...blankImprovement,
    title: clipped(alone && first ? words.title(first) : words.titleOfSeveral(parts.length), limits.title),
    problem: clipped(
      all(({ facts }) => facts.map(words.fact)),
      limits.text,
    ),
    proposal: clipped(
      all(({ changes, title }) => changes.map((change) => words.change(change, title))),
      limits.text,
    ),
    departmentId: (owners.size === 1 ? first?.departmentId : null) ?? fallbackDepartmentId,
    touchpointIds: [...new Set(parts.flatMap(({ touchpointIds }) => touchpointIds))].slice(0, mostConcerned),
  };
}
