import type { SuggestedField, SuggestionState } from "../model";

/** What becomes of a suggestion whose owner takes these fields over; one that is so already is outdated. */
export function stateAfter(
  fields: readonly SuggestedField[],
  settled: readonly SuggestedField[],
  accepted: readonly SuggestedField[],
): SuggestionState {
  if (accepted.length === fields.length) return "accepted";
  if (accepted.length > 0) return "partly";
  return settled.length === fields.length ? "outdated" : "declined";
}
