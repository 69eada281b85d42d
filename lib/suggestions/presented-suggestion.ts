import { z } from "zod";
import { suggestionIdSchema, touchpointIdSchema } from "@/lib/core/ids";
import { suggestedFieldSchema, suggestedFieldsSchema, suggestionStateSchema } from "./model";

/** A suggestion as its readers see it, beside what the touchpoint says now. */
export const suggestionSchema = z.object({
  id: suggestionIdSchema,
  version: z.int(),
  touchpointId: touchpointIdSchema,
  /** The touchpoint's version that `now` shows: whoever decides says which one they saw. */
  touchpointVersion: z.int(),
  state: suggestionStateSchema,
  reason: z.string(),
  /** What the owner answered. */
  word: z.string(),
  authorName: z.string(),
  createdAt: z.iso.datetime(),
  decidedByName: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  fields: z.array(suggestedFieldSchema),
  was: suggestedFieldsSchema,
  now: suggestedFieldsSchema,
  suggested: suggestedFieldsSchema,
  /** Fields that somebody changed since it was made, to something else than what is suggested. */
  changed: z.array(suggestedFieldSchema),
  accepted: z.array(suggestedFieldSchema),
  abilities: z.object({ decide: z.boolean(), withdraw: z.boolean() }),
});
export type SuggestionView = z.infer<typeof suggestionSchema>;
