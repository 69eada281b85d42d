import type { ImprovementFields } from "@/lib/backlog/model";
import { limits } from "@/lib/core/limits";
import type { DepartmentId, TouchpointId } from "@/lib/core/ids";
import { blankImprovement } from "./blank-improvement";
import { clipped } from "./clipped";

/** What is known of the touchpoint: the shape of touchpointFacts in the journeys' rules. */
export type DraftSource<Opening, Fact> = {
  touchpointId: TouchpointId;
  title: string;
  departmentId: DepartmentId | null;
  /** What the improvement is mainly about. */
  opening: Opening;
  /** In reading order. */
  facts: readonly Fact[];
};

/** The same in the reader's language; the caller makes these from messages. */
export type DraftWords<Opening, Fact> = {
  title(opening: Opening, touchpointTitle: string): string;
  /** One sentence or line; empty to leave the fact out. */
  fact(fact: Fact): string;
};

/**
 * A new improvement that quotes a touchpoint's facts, one a line, as the problem seen. It belongs to the
 * touchpoint's owner, or to the fallback (the lead department) where nobody of ours owns it. What people
 * must decide – proposal, ratings, dates – stays empty.
 */
export function draftFromTouchpoint<Opening, Fact>(
  source: DraftSource<Opening, Fact>,
  words: DraftWords<Opening, Fact>,
  fallbackDepartmentId: DepartmentId,
): ImprovementFields {
  const lines = source.facts.map((fact) => words.fact(fact).trim()).filter((line) => line !== "");
  return {
    ...blankImprovement,
    title: clipped(words.title(source.opening, source.title), limits.title),
    problem: clipped(lines.join("\n"), limits.text),
    departmentId: source.departmentId ?? fallbackDepartmentId,
    touchpointIds: [source.touchpointId],
  };
}
