import { useMemo, useState } from "react";
import type { DepartmentId } from "@/lib/core/ids";
import type { DepartmentBadge } from "@/lib/departments/model";
import type { JourneyDocument } from "@/lib/journeys/formats/json/journey-document";
import {
  matchLead,
  matchReferences,
  type ReferencesHere,
} from "@/lib/journeys/formats/json/match-references";
import { planJsonImport, type ReferenceChoice } from "@/lib/journeys/formats/json/plan-json-import";
import { suggestedChoice } from "./suggested-choice";

export type DocumentPlan = ReturnType<typeof useDocumentPlan>;

/** What one decides about whom a document names; the plan of what would be made follows from it. */
export function useDocumentPlan(
  document: JourneyDocument | null,
  leads: readonly DepartmentBadge[],
  here: ReferencesHere,
) {
  const [chosenLead, setLead] = useState<DepartmentId | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, ReferenceChoice>>(new Map());
  const matched = useMemo(() => (document ? matchReferences(document, here) : []), [document, here]);
  const references = matched.map((one) => ({ ...one, choice: choices.get(one.key) ?? suggestedChoice(one) }));
  const foundLead = document && matchLead(document.journey.leadDepartment, leads);
  const leadDepartmentId = chosenLead ?? foundLead ?? leads[0]?.id ?? null;
  const plan =
    document && leadDepartmentId
      ? planJsonImport({
          document,
          leadDepartmentId,
          choices: new Map(references.map(({ key, choice }) => [key, choice])),
        })
      : null;
  return {
    document,
    references,
    leadDepartmentId,
    foundLead,
    plan,
    setLead,
    choose: (key: string, choice: ReferenceChoice) =>
      setChoices((before) => new Map(before).set(key, choice)),
    /** Another document names other people. */
    forget() {
      setLead(null);
      setChoices(new Map());
    },
  };
}
