import { z } from "zod";
import {
  departmentIdSchema,
  improvementIdSchema,
  journeyIdSchema,
  touchpointIdSchema,
  userIdSchema,
} from "@/lib/core/ids";
import { departmentBadgeSchema } from "@/lib/departments/model";
import { improvementFieldsSchema, improvementStateSchema, measureSchema, outcomeSchema } from "./model";

const concernedTouchpointSchema = z.object({
  id: touchpointIdSchema,
  title: z.string(),
  journeyId: journeyIdSchema,
  journeyTitle: z.string(),
});
export type ConcernedTouchpoint = z.infer<typeof concernedTouchpointSchema>;

/** An improvement as lists and its page show it, and as every improvement command answers. */
export const improvementSchema = z.object({
  id: improvementIdSchema,
  version: z.int(),
  ...improvementFieldsSchema.omit({ touchpointIds: true }).shape,
  departmentId: departmentIdSchema,
  department: departmentBadgeSchema,
  assignee: z.object({ id: userIdSchema, name: z.string() }).nullable(),
  authorName: z.string().nullable(),
  state: improvementStateSchema,
  stateSince: z.iso.datetime(),
  /** Whole days in this state. */
  daysInState: z.int(),
  /** Days past its due day; 0 when it is not overdue. */
  daysLate: z.int(),
  focus: z.boolean(),
  measure: measureSchema.nullable(),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  reviewOn: z.iso.date().nullable(),
  outcome: outcomeSchema.nullable(),
  outcomeValue: z.number().nullable(),
  outcomeNote: z.string(),
  closedAt: z.iso.datetime().nullable(),
  /** Impact × confidence ÷ effort; null until all three are rated. */
  priority: z.number().nullable(),
  /** What the facts suggest, see the rule `suggestedPriority`; null when too little is known. */
  suggestedPriority: z.object({ value: z.number(), unit: z.enum(["steps-a-month", "steps"]) }).nullable(),
  /** Those of drafts only for readers who may see drafts. */
  touchpoints: z.array(concernedTouchpointSchema),
  createdAt: z.iso.datetime(),
  archivedAt: z.iso.datetime().nullable(),
  /** The states it can go to next, as far as the reader may take it there. */
  nextStates: z.array(improvementStateSchema),
  abilities: z.object({
    edit: z.boolean(),
    setTarget: z.boolean(),
    setFocus: z.boolean(),
    close: z.boolean(),
    archive: z.boolean(),
    restore: z.boolean(),
    comment: z.boolean(),
  }),
});
export type Improvement = z.infer<typeof improvementSchema>;

/** One thing that happened to an improvement. */
const improvementEventSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  actorName: z.string(),
  action: z.string(),
  /** The state it went to, where it changed state. */
  state: improvementStateSchema.nullable(),
});
export type ImprovementEvent = z.infer<typeof improvementEventSchema>;

export const improvementPageSchema = z.object({
  improvement: improvementSchema,
  departments: z.array(departmentBadgeSchema),
  people: z.array(z.object({ id: userIdSchema, name: z.string() })),
  /** Touchpoints that it can be linked to. */
  linkable: z.array(concernedTouchpointSchema),
  history: z.array(improvementEventSchema),
});
export type ImprovementPage = z.infer<typeof improvementPageSchema>;

export const backlogSchema = z.object({
  improvements: z.array(improvementSchema),
  departments: z.array(departmentBadgeSchema),
  people: z.array(z.object({ id: userIdSchema, name: z.string() })),
  /** Whether the reader may propose; any department may be proposed to. */
  mayPropose: z.boolean(),
});
export type Backlog = z.infer<typeof backlogSchema>;
