import type { OpportunityReason } from "@/lib/journeys/rules/opportunity-reasons";

/** The reasons for which a touchpoint is an opportunity, in the order in which they are counted. */
export const opportunityKinds = [
  "silence",
  "gap",
  "wait",
  "low",
] as const satisfies readonly OpportunityReason["kind"][];
