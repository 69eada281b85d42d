/** An improvement as the demonstration's authors write it. */
export type SeedImprovement = {
  title: string;
  problem: string;
  proposal: string;
  benefitFor?: string;
  department: string;
  /** Journey key and touchpoint title. */
  touchpoint: readonly [journey: string, touchpoint: string];
  /** E-mail name of who proposed it, before the @. */
  author: string;
  assignee?: string;
  /** Impact, effort, confidence, 1–5. */
  rating?: readonly [impact: number, effort: number, confidence: number];
  proposedDaysAgo: number;
  /** Where it went since, and how many days ago, oldest first. */
  steps?: readonly (readonly [state: string, daysAgo: number])[];
  /** Days from today; negative is overdue. */
  dueInDays?: number;
  measure?: readonly [measure: "emotion" | "wait", baseline: number, target: number, reviewInDays: number];
  focus?: boolean;
  outcome?: readonly [outcome: "improved" | "unchanged" | "worse", value: number, note: string];
};
