import { z } from "zod";
import { journeyHeaderSchema } from "./presented-journey";

/**
 * What restoring a version did not touch, and why: it is another department's; whose something is, is never
 * restored; a stage still has touchpoints; what it points at has been archived since; the journey that it stood for is
 * there no more or would now contain this one.
 */
const leftAloneSchema = z.object({
  kind: z.enum(["journey", "stage", "touchpoint"]),
  title: z.string(),
  reason: z.enum(["not-yours", "ownership", "occupied", "archived", "nesting"]),
});
export type LeftAlone = z.infer<typeof leftAloneSchema>;

export const restoredVersionSchema = z.object({
  journey: journeyHeaderSchema,
  /** How many stages and touchpoints changed, and the journey itself. */
  changed: z.int(),
  leftAlone: z.array(leftAloneSchema),
});
