import type { MatchedReference } from "@/lib/journeys/formats/json/match-references";
import type { ReferenceChoice } from "@/lib/journeys/formats/json/plan-json-import";

/** What becomes of a reference unless a person says otherwise: a department that is not here is the lead one. */
export function suggestedChoice({ kind, foundId }: MatchedReference): ReferenceChoice {
  if (foundId !== null) return { kind: "here", id: foundId };
  return { kind: kind === "department" ? "lead" : "none" };
}
