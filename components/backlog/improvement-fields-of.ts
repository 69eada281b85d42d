import type { ImprovementFields } from "@/lib/backlog/model";
import type { Improvement } from "@/lib/backlog/presented-improvement";

/** What the form on an improvement's page changes: everything it says, but not what it concerns. */
export type ImprovementWords = Omit<ImprovementFields, "touchpointIds">;

/** An improvement's own fields, out of all that is shown of it. */
export function improvementFieldsOf(improvement: Improvement): ImprovementWords {
  const { title, problem, proposal, expectedBenefit, benefitFor, why } = improvement;
  const { impact, effort, confidence, cost, hours, departmentId, assigneeId, dueOn } = improvement;
  return {
    title,
    problem,
    proposal,
    expectedBenefit,
    benefitFor,
    why,
    impact,
    effort,
    confidence,
    cost,
    hours,
    departmentId,
    assigneeId,
    dueOn,
  };
}
