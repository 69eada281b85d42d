import { useState } from "react";
import type { SuggestedField } from "@/lib/suggestions/model";
import type { SuggestionView } from "@/lib/suggestions/presented-suggestion";

type Choice = { taken: boolean; over: string };

/**
 * Which of a suggestion's fields are to be taken over: all but those that somebody changed since, which are taken
 * over only when chosen. A choice made over another value than the present one no longer counts.
 */
export function useChosenFields({ fields, changed, now }: SuggestionView) {
  const [choices, setChoices] = useState<Partial<Record<SuggestedField, Choice>>>({});
  const text = (field: SuggestedField) => JSON.stringify(now[field]);
  const isChosen = (field: SuggestedField) => {
    const choice = choices[field];
    return choice?.over === text(field) ? choice.taken : !changed.includes(field);
  };
  const chosen = fields.filter(isChosen);
  return {
    chosen,
    /** What is taken over although it was changed. */
    overwrite: chosen.filter((field) => changed.includes(field)),
    choose: (field: SuggestedField, taken: boolean) =>
      setChoices((before) => ({ ...before, [field]: { taken, over: text(field) } })),
  };
}
