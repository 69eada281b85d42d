import type { ImprovementFields } from "@/lib/backlog/model";
import type { DepartmentId, TouchpointId } from "@/lib/core/ids";
import { limits } from "@/lib/core/limits";
import type { JourneyChange } from "@/lib/journeys/rules/comparison/compare-snapshots";
import type { TouchpointFact } from "@/lib/journeys/rules/touchpoint-facts";
import { blankImprovement } from "./blank-improvement";
import { clipped } from "./clipped";

/** A touchpoint in which a desired journey differs from the current one. */
export type DifferencePart = {
  kind: "left-out" | "added" | "changed";
  title: string;
  touchpointId: TouchpointId;
  departmentId: DepartmentId | null;
  /** What is known of it as it is; nothing of an added one. */
  facts: readonly TouchpointFact[];
  changes: readonly Extract<JourneyChange, { of: "touchpoint" }>[];
};

/** The same in the reader's language. */
export type DifferenceWords = {
  title(kind: DifferencePart["kind"], title: string): string;
  titleOfSeveral(count: number): string;
  fact(fact: TouchpointFact): string;
  change(change: DifferencePart["changes"][number], title: string): string;
};

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
    title: clipped(
      alone && first ? words.title(first.kind, first.title) : words.titleOfSeveral(parts.length),
      limits.title,
    ),
    problem: clipped(
      all(({ facts }) => facts.map(words.fact)),
      limits.text,
    ),
    proposal: clipped(
      all(({ changes, title }) => changes.map((change) => words.change(change, title))),
      limits.text,
    ),
    departmentId: (owners.size === 1 ? first?.departmentId : null) ?? fallbackDepartmentId,
    touchpointIds: parts.map(({ touchpointId }) => touchpointId),
  };
}
