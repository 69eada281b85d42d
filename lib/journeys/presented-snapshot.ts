import { z } from "zod";
import { journeyIdSchema, serviceIdSchema, touchpointIdSchema } from "@/lib/core/ids";
import { channelSchema, reportedScoreSchema } from "./model";
import { journeyHeaderSchema } from "./presented-journey";
import { journeyMapSchema, stageHeaderSchema } from "./presented-map";
import { mapTouchpointSchema } from "./presented-touchpoint";

/** What a review looked at, so that later changes of it show. */
export const reviewBasisSchema = z.object({
  service: z.object({ id: serviceIdSchema, version: z.int() }).nullable(),
  touchpoints: z.array(
    z.object({ id: touchpointIdSchema, channel: channelSchema, reported: reportedScoreSchema.nullable() }),
  ),
});

// What a version is about: not what its publisher may do, nor what goes on around it.
const snapshotTouchpointSchema = mapTouchpointSchema
  .omit({
    position: true,
    archivedAt: true,
    differs: true,
    commentCount: true,
    suggestionCount: true,
    offer: true,
    improvementCount: true,
    openImprovements: true,
    abilities: true,
    // Its name may be for fewer eyes than the version is.
    childJourney: true,
  })
  // Versions from before touchpoints could stand for journeys have none.
  .extend({
    nestedScore: z.number().nullable().default(null),
    /** The journey that it stands for, by its id alone; versions from before this was kept do not say. */
    childJourneyId: journeyIdSchema.nullable().optional(),
  });
const snapshotStageSchema = stageHeaderSchema
  .omit({ position: true, archivedAt: true, abilities: true })
  .extend({ touchpoints: z.array(snapshotTouchpointSchema) });
const snapshotJourneySchema = journeyHeaderSchema.pick({
  id: true,
  version: true,
  title: true,
  goal: true,
  expectations: true,
  desiredExperience: true,
  realisticExperience: true,
  scopeStart: true,
  scopeEnd: true,
  service: true,
  leadDepartment: true,
  personas: true,
});

/** A journey as it was when a version of it was published; `schemaVersion` grows when its shape changes. */
export const journeySnapshotSchema = z.object({
  schemaVersion: z.literal(1),
  journey: snapshotJourneySchema,
  minimumResponses: journeyMapSchema.shape.minimumResponses,
  stages: z.array(snapshotStageSchema),
  reviewBasis: reviewBasisSchema,
});
export type JourneySnapshot = z.infer<typeof journeySnapshotSchema>;
