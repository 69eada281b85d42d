import { z } from "zod";
import { touchpointFieldsSchema } from "@/lib/journeys/model";

const suggestionStates = ["open", "accepted", "partly", "declined", "withdrawn", "outdated"] as const;
export const suggestionStateSchema = z.enum(suggestionStates);
export type SuggestionState = z.infer<typeof suggestionStateSchema>;

/** The name of a field that can be suggested: whatever a department can say of its touchpoint. */
export const suggestedFieldSchema = touchpointFieldsSchema.keyof();
export type SuggestedField = z.infer<typeof suggestedFieldSchema>;

/** Some fields of a touchpoint with their values. */
export const suggestedFieldsSchema = touchpointFieldsSchema.partial();
export type SuggestedFields = z.infer<typeof suggestedFieldsSchema>;

/** A choice among a suggestion's fields; none of them declines it. */
export const chosenFieldsSchema = z.array(suggestedFieldSchema).max(suggestedFieldSchema.options.length);
