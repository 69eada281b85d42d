import { z } from "zod";
import { improvementIdSchema } from "@/lib/core/ids";
import { journeyHeaderSchema } from "@/lib/journeys/presented-journey";
import { journeyMapSchema, stageHeaderSchema } from "@/lib/journeys/presented-map";
import { mapTouchpointSchema } from "@/lib/journeys/presented-touchpoint";

// Named one by one: what is added to a journey later is not shared before somebody says so here.
const sharedTouchpointSchema = mapTouchpointSchema.pick({
  id: true,
  title: true,
  does: true,
  kind: true,
  channel: true,
  momentOfTruth: true,
  departmentId: true,
  department: true,
  expectedWaitMinutes: true,
  measuredWaitMedianMinutes: true,
  scoreAssumed: true,
  scoreDesired: true,
  nestedScore: true,
  /** Only where there are enough answers. */
  reported: true,
  /** Empty unless it was chosen. */
  thinks: true,
  backStage: true,
});
export type SharedTouchpoint = z.infer<typeof sharedTouchpointSchema>;

const sharedStageSchema = stageHeaderSchema
  .pick({ id: true, name: true, goal: true, phase: true })
  .extend({ touchpoints: z.array(sharedTouchpointSchema) });
export type SharedStage = z.infer<typeof sharedStageSchema>;

/** What a share link shows: what was chosen, and nothing else. */
export const sharedJourneySchema = z.object({
  journey: journeyHeaderSchema.pick({ id: true, title: true, goal: true, isDesired: true }),
  minimumResponses: journeyMapSchema.shape.minimumResponses,
  stages: z.array(sharedStageSchema),
  shows: z.object({ thinks: z.boolean(), backStage: z.boolean() }),
  /** Null unless they were chosen. */
  story: journeyHeaderSchema
    .pick({
      expectations: true,
      desiredExperience: true,
      realisticExperience: true,
      scopeStart: true,
      scopeEnd: true,
    })
    .nullable(),
  improvements: z.array(z.object({ id: improvementIdSchema, title: z.string() })).nullable(),
  /** Until when the link opens. */
  expiresAt: z.iso.datetime(),
});
export type SharedJourney = z.infer<typeof sharedJourneySchema>;
