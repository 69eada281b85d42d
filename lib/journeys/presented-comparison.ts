import { z } from "zod";
import { touchpointIdSchema } from "@/lib/core/ids";
import { journeyVersionSchema } from "./presented-history";
import { journeyHeaderSchema, journeyReferenceSchema } from "./presented-journey";
import { journeySnapshotSchema } from "./presented-snapshot";
import type { JourneyChange } from "./rules/comparison/compare-snapshots";

/** One of the two that are compared; without a version it is the journey as it stands. */
export const comparedSchema = z.object({
  version: journeyVersionSchema.nullable(),
  snapshot: journeySnapshotSchema,
});

export const comparisonSchema = z.object({
  journey: journeyHeaderSchema,
  from: comparedSchema,
  to: comparedSchema,
  changes: z.array(z.custom<JourneyChange>()),
  /** The journeys for which touchpoints of the two stand, as far as the reader may see them. */
  nested: z.array(journeyReferenceSchema.omit({ state: true })),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** A version to be read, and what of it the reader may bring back. */
export const shownVersionSchema = z.object({
  journey: journeyHeaderSchema,
  version: journeyVersionSchema,
  snapshot: journeySnapshotSchema,
  /** The touchpoints in it that the reader may edit, as they stand now. */
  restorable: z.array(z.object({ id: touchpointIdSchema, version: z.int() })),
});
export type ShownVersion = z.infer<typeof shownVersionSchema>;
