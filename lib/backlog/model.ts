import { z } from "zod";
import { departmentIdSchema, touchpointIdSchema, userIdSchema } from "@/lib/core/ids";
import { dateSchema, lineSchema, ratingSchema, textSchema, titleSchema } from "@/lib/core/fields";

export const improvementStates = [
  "proposed",
  "assessed",
  "approved",
  "in-progress",
  "in-review",
  "closed",
  "on-hold",
  "cancelled",
] as const;
export const improvementStateSchema = z.enum(improvementStates);
export type ImprovementState = z.infer<typeof improvementStateSchema>;

export const measures = ["emotion", "csat", "nps", "ces", "wait"] as const;
export const measureSchema = z.enum(measures);
export type Measure = z.infer<typeof measureSchema>;

/** The lowest and the highest value of each measure; a wait is in minutes. */
export const measureScales: Readonly<Record<Measure, { min: number; max: number }>> = {
  emotion: { min: -2, max: 2 },
  csat: { min: 1, max: 5 },
  nps: { min: -100, max: 100 },
  ces: { min: 1, max: 7 },
  wait: { min: 0, max: 2_628_000 },
};

export const outcomes = ["improved", "unchanged", "worse"] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;

export const improvementFieldsSchema = z.strictObject({
  title: titleSchema,
  /** The problem seen. */
  problem: textSchema,
  proposal: textSchema,
  expectedBenefit: textSchema,
  /** Who has the benefit. */
  benefitFor: lineSchema,
  /** Why: the discussion behind it. */
  why: textSchema,
  impact: ratingSchema.nullable(),
  effort: ratingSchema.nullable(),
  confidence: ratingSchema.nullable(),
  /** Cost in the organisation's own currency, whole units. */
  cost: z.int().min(0).max(1_000_000_000).nullable(),
  hours: z.int().min(0).max(100_000).nullable(),
  departmentId: departmentIdSchema,
  assigneeId: userIdSchema.nullable(),
  dueOn: dateSchema.nullable(),
  touchpointIds: z.array(touchpointIdSchema).max(50),
});
export type ImprovementFields = z.infer<typeof improvementFieldsSchema>;

/** What an improvement is to be proved by: wait in minutes, the others on their own scale. */
export const targetFieldsSchema = z.strictObject({
  measure: measureSchema,
  baseline: z.number().min(-1_000_000).max(10_000_000).nullable(),
  target: z.number().min(-1_000_000).max(10_000_000),
  reviewOn: dateSchema.nullable(),
});
export type TargetFields = z.infer<typeof targetFieldsSchema>;
