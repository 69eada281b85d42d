import { z } from "zod";
import { touchpointIdSchema } from "@/lib/core/ids";
import { departmentBadgeSchema } from "@/lib/departments/model";
import { reviewItemSchema } from "./model/review-items";
import { journeyHeaderSchema } from "./presented-journey";
import { journeyIdSchema } from "@/lib/core/ids";

const namedTouchpointSchema = z.object({ id: touchpointIdSchema, title: z.string() });

/** One thing to look at; a `reason` is why the review is due, and must be ticked. */
const reviewTaskSchema = z.object({
  item: reviewItemSchema,
  reason: z.boolean(),
  touchpoints: z.array(namedTouchpointSchema),
});
export type ReviewTask = z.infer<typeof reviewTaskSchema>;

/** What was ticked in a review, as it is kept. */
export const reviewAnswerSchema = z.object({
  item: reviewItemSchema,
  reason: z.boolean(),
  touchpointIds: z.array(z.string()),
  checked: z.boolean(),
});

const doneReviewSchema = z.object({
  id: z.uuid(),
  reviewedAt: z.iso.datetime(),
  reviewedBy: z.string(),
  note: z.string(),
  answers: z.array(reviewAnswerSchema),
});
export type DoneReview = z.infer<typeof doneReviewSchema>;

/** A journey's review: what to look at now, and the reviews before, newest first. */
export const journeyReviewSchema = z.object({
  journey: journeyHeaderSchema,
  tasks: z.array(reviewTaskSchema),
  reviews: z.array(doneReviewSchema),
});
export type JourneyReview = z.infer<typeof journeyReviewSchema>;

const dueJourneySchema = z.object({
  id: journeyIdSchema,
  title: z.string(),
  leadDepartment: departmentBadgeSchema,
  dueOn: z.iso.date().nullable(),
  lastReviewedAt: z.iso.datetime().nullable(),
  reasons: z.array(reviewTaskSchema),
  abilities: z.object({ review: z.boolean() }),
});
export type DueJourney = z.infer<typeof dueJourneySchema>;

/** Published journeys that are due, the longest first, and those whose interval ends within the next 60 days. */
export const dueReviewsSchema = z.object({ due: z.array(dueJourneySchema), soon: z.array(dueJourneySchema) });
export type DueReviews = z.infer<typeof dueReviewsSchema>;
