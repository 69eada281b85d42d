import { z } from "zod";
import { journeyIdSchema, serviceIdSchema } from "@/lib/core/ids";
import { departmentBadgeSchema } from "@/lib/departments/model";
import { journeyStateSchema } from "@/lib/journeys/model";
import { reviewReasonSchema } from "@/lib/journeys/presented-journey";

const portfolioJourneySchema = z.object({
  id: journeyIdSchema,
  title: z.string(),
  state: journeyStateSchema,
  /** How many journeys contain it, one in the other, among those listed. */
  depth: z.int(),
  service: z.object({ id: serviceIdSchema, name: z.string() }).nullable(),
  leadDepartment: departmentBadgeSchema,
  touchpointCount: z.int(),
  score: z.number().nullable(),
  /** How its touchpoints stand now, in order; null is a gap. */
  curve: z.array(z.object({ value: z.number().nullable(), assumed: z.boolean() })),
  /** The scores of its versions, the oldest first, and as the last how it stands now. */
  trend: z.array(z.number().nullable()),
  /** Against its newest version; null where either has no score. */
  change: z.number().nullable(),
  evidenceShare: z.number().nullable(),
  reviewDue: z.boolean(),
  reviewReasons: z.array(reviewReasonSchema),
});
export type PortfolioJourney = z.infer<typeof portfolioJourneySchema>;

const groupSchema = z.object({
  /** Null for journeys that belong to no service. */
  service: z.object({ id: serviceIdSchema, name: z.string() }).nullable(),
  journeys: z.array(portfolioJourneySchema),
});

/** All journeys by the service of the outermost, each with its parts under it. */
export const portfolioSchema = z.object({
  groups: z.array(groupSchema),
  departments: z.array(departmentBadgeSchema),
  services: z.array(z.object({ id: serviceIdSchema, name: z.string() })),
});
export type Portfolio = z.infer<typeof portfolioSchema>;
