import { z } from "zod";
import { journeyIdSchema, stageIdSchema, touchpointIdSchema } from "@/lib/core/ids";
import { comparedSchema } from "./presented-comparison";
import { journeyHeaderSchema } from "./presented-journey";
import { mapTouchpointSchema } from "./presented-touchpoint";
import type { JourneyChange } from "./rules/comparison/compare-snapshots";

const namedSchema = z.object({ id: touchpointIdSchema, title: z.string() });

const differingTouchpointSchema = z.object({
  /** As `changes` call it. */
  id: z.string(),
  kind: z.enum(["left-out", "added", "changed"]),
  title: z.string(),
  /** What an improvement of it concerns: the touchpoint as it is, or the added one. */
  touchpointId: touchpointIdSchema,
  openImprovements: mapTouchpointSchema.shape.openImprovements,
});
export type DifferingTouchpoint = z.infer<typeof differingTouchpointSchema>;

const differingStageSchema = z.object({
  /** As `changes` call it. */
  id: stageIdSchema,
  kind: differingTouchpointSchema.shape.kind,
  title: z.string(),
  /** What an improvement of it concerns: the touchpoints in it, each as it is where it is there already. */
  touchpointIds: z.array(touchpointIdSchema),
  /** Those that take it up. */
  openImprovements: mapTouchpointSchema.shape.openImprovements,
  /** Others that concern all that is in it. */
  concerningAll: mapTouchpointSchema.shape.openImprovements,
});
export type DifferingStage = z.infer<typeof differingStageSchema>;

/** How the desired journey differs from the current one; its copies go by the ids of what they were copied from. */
const differenceSchema = z.object({
  desired: journeyHeaderSchema,
  from: comparedSchema,
  to: comparedSchema,
  changes: z.array(z.custom<JourneyChange>()),
  /** The touchpoints among the changes, in the order of these. */
  touchpoints: z.array(differingTouchpointSchema),
  /** The stages among the changes likewise. */
  stages: z.array(differingStageSchema),
  /** Current touchpoints that came after the desired journey was drawn; not among `from`. */
  newer: z.array(namedSchema),
});
export type PresentedDifference = z.infer<typeof differenceSchema>;

/** A journey as it is, and how it differs from what is desired; null while nobody has drawn that. */
export const desiredDifferenceSchema = z.object({
  journey: journeyHeaderSchema,
  difference: differenceSchema.nullable(),
  /** Where there is none: those that were given up, newest first, which can be restored. */
  givenUp: z.array(z.object({ id: journeyIdSchema, archivedAt: z.iso.datetime() })),
});
export type DesiredJourneyDifference = z.infer<typeof desiredDifferenceSchema>;
