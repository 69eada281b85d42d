import { z } from "zod";
import { journeyIdSchema, serviceIdSchema } from "@/lib/core/ids";
import { departmentBadgeSchema } from "@/lib/departments/model";
import { journeyStateSchema } from "./model";
import { journeyReferenceSchema, reviewReasonSchema } from "./presented-journey";

/** A point of a journey's thumbnail. */
const curvePointSchema = z.object({
  /** The current score, −2 … +2; null is a gap in the line. */
  value: z.number().nullable(),
  /** Only staff believe it. */
  assumed: z.boolean(),
});

/** A journey in a list, with its numbers computed by the rules. */
export const journeyListItemSchema = z.object({
  id: journeyIdSchema,
  version: z.int(),
  title: z.string(),
  goal: z.string(),
  state: journeyStateSchema,
  service: z.object({ id: serviceIdSchema, name: z.string() }).nullable(),
  /** Null as well when the reader may not see the parent. */
  parent: journeyReferenceSchema.nullable(),
  leadDepartment: departmentBadgeSchema,
  /** Every department that owns a touchpoint in it, by name; the lead one only if it owns one. */
  departments: z.array(departmentBadgeSchema),
  stageCount: z.int(),
  touchpointCount: z.int(),
  /** −2 … +2; null while no touchpoint has a score. */
  score: z.number().nullable(),
  /** Share of touchpoints whose score is reported, 0 … 1; null without touchpoints. */
  evidenceShare: z.number().nullable(),
  curve: z.array(curvePointSchema),
  opportunityCount: z.int(),
  momentOfTruthCount: z.int(),
  /** By the rule `isMomentAtRisk`. */
  momentsAtRiskCount: z.int(),
  openImprovementCount: z.int(),
  publishedNumber: z.int(),
  lastReviewedAt: z.iso.datetime().nullable(),
  reviewDueOn: z.iso.date().nullable(),
  reviewDue: z.boolean(),
  reviewReasons: z.array(reviewReasonSchema),
  archivedAt: z.iso.datetime().nullable(),
  /** When anything in it last changed. */
  updatedAt: z.iso.datetime(),
  abilities: z.object({
    edit: z.boolean(),
    publish: z.boolean(),
    archive: z.boolean(),
    restore: z.boolean(),
  }),
});
export type JourneyListItem = z.infer<typeof journeyListItemSchema>;

/** The journeys a reader may see, the live departments, and those in whose lead they may make one. */
export const journeyListSchema = z.object({
  journeys: z.array(journeyListItemSchema),
  departments: z.array(departmentBadgeSchema),
  createFor: z.array(departmentBadgeSchema),
});
export type JourneyList = z.infer<typeof journeyListSchema>;
