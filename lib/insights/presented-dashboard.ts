import { z } from "zod";
import { improvementStateSchema, measureSchema, outcomeSchema } from "@/lib/backlog/model";
import { improvementIdSchema, journeyIdSchema, touchpointIdSchema } from "@/lib/core/ids";
import { departmentBadgeSchema } from "@/lib/departments/model";
import { journeyStateSchema } from "@/lib/journeys/model";
import type { OpportunityReason } from "@/lib/journeys/rules/opportunity-reasons";
import type { Headline } from "./rules/headline";

const touchpointRowSchema = z.object({
  touchpointId: touchpointIdSchema,
  title: z.string(),
  journeyId: journeyIdSchema,
  journeyTitle: z.string(),
  department: departmentBadgeSchema.nullable(),
  momentOfTruth: z.boolean(),
  /** The current score, −2 … +2; null while it has none. */
  score: z.number().nullable(),
  /** Customers behind a reported score; null when staff assume it. */
  n: z.int().nullable(),
});

const opportunityRowSchema = touchpointRowSchema.extend({
  reasons: z.array(z.custom<OpportunityReason>()),
  /** An open improvement concerns it. */
  takenUp: z.boolean(),
});
export type MomentRow = z.infer<typeof touchpointRowSchema>;

const dashboardJourneySchema = z.object({
  id: journeyIdSchema,
  title: z.string(),
  state: journeyStateSchema,
  score: z.number().nullable(),
  /** Against the newest version published before the period began; null when there is none. */
  change: z.number().nullable(),
  evidenceShare: z.number().nullable(),
  curve: z.array(z.object({ value: z.number().nullable(), assumed: z.boolean() })),
  departmentCount: z.int(),
  reviewDue: z.boolean(),
});
export type DashboardJourney = z.infer<typeof dashboardJourneySchema>;

const dashboardImprovementSchema = z.object({
  id: improvementIdSchema,
  title: z.string(),
  department: departmentBadgeSchema,
  state: improvementStateSchema,
  focus: z.boolean(),
  dueOn: z.iso.date().nullable(),
  /** Days past its due day; 0 when it is not overdue. */
  daysLate: z.int(),
  daysInState: z.int(),
  measure: measureSchema.nullable(),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
});
export type DashboardImprovement = z.infer<typeof dashboardImprovementSchema>;

const count = z.int().nonnegative();

/** What a leader sees on Monday. Every count has its rows here or at an address of its own. */
export const dashboardSchema = z.object({
  /** Scores are compared with those of this day. */
  comparedWith: z.iso.date(),
  headlines: z.array(z.custom<Headline>()),
  departments: z.array(departmentBadgeSchema),
  journeys: z.array(dashboardJourneySchema),
  publishedCount: count,
  moments: z.object({ total: count, atRisk: z.array(touchpointRowSchema) }),
  opportunities: z.array(opportunityRowSchema),
  flow: z.array(z.object({ month: z.string(), proposed: count, closed: count })),
  /** In focus first, then overdue by their lateness, then longest in their state. */
  improvements: z.array(dashboardImprovementSchema),
  byState: z.array(z.object({ state: improvementStateSchema, count })),
  byDepartment: z.array(z.object({ department: departmentBadgeSchema, open: count, overdue: count })),
  openCount: count,
  overdueCount: count,
  focusCount: count,
  help: z
    .record(z.enum([...outcomeSchema.options, "closed", "unknown"]), count)
    .and(z.object({ medianDays: z.number().nullable() })),
});
export type Dashboard = z.infer<typeof dashboardSchema>;
