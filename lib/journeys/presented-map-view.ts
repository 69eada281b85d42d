import { z } from "zod";
import { lanes } from "./model/lanes";

/** The lanes from top to bottom, each once; one of which nothing is said follows. */
export const laneChoiceSchema = z
  .array(z.strictObject({ lane: z.enum(lanes), shown: z.boolean() }))
  .max(lanes.length)
  .refine((choice) => new Set(choice.map(({ lane }) => lane)).size === choice.length, "duplicate");

/** How the reader likes to see maps; version 0 where nothing was ever chosen. */
export const mapViewSchema = z.object({ lanes: laneChoiceSchema, version: z.int() });
export type MapView = z.infer<typeof mapViewSchema>;
