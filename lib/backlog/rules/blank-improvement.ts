import type { ImprovementFields } from "@/lib/backlog/model";

/** What people must say and decide is not filled in for them. */
export const blankImprovement: Omit<ImprovementFields, "title" | "departmentId"> = {
  problem: "",
  proposal: "",
  expectedBenefit: "",
  benefitFor: "",
  why: "",
  impact: null,
  effort: null,
  confidence: null,
  cost: null,
  hours: null,
  assigneeId: null,
  dueOn: null,
  touchpointIds: [],
};
