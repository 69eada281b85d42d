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

/** The journeys for which touchpoints of versions stand, as far as the reader may see them. */
const nestedSchema = z.array(journeyReferenceSchema.omit({ state: true }));

export const comparisonSchema = z.object({
  journey: journeyHeaderSchema,
  from: comparedSchema,
  to: comparedSchema,
  changes: z.array(z.custom<JourneyChange>()),
  nested: nestedSchema,
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** A version to be read, and what of it the reader may bring back. */
export const shownVersionSchema = z.object({
  journey: journeyHeaderSchema,
  version: journeyVersionSchema,
  snapshot: journeySnapshotSchema,
  nested: nestedSchema,
  /** The touchpoints in it that the reader may edit, as they stand now. */
  restorable: z.array(z.object({ id: touchpointIdSchema, version: z.int() })),
});
export type ShownVersion = z.infer<typeof shownVersionSchema>;
