import { useState } from "react";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import type { SuggestedField, SuggestedFields } from "@/lib/suggestions/model";
import { sameValue } from "../touchpoint/same-value";
import type { useTouchpointSaving } from "../saving/use-touchpoint-saving";

type Saving = ReturnType<typeof useTouchpointSaving>;

/**
 * Gathers what one would change instead of saving it, so that the fields of the panel serve for a suggestion too.
 * A value that is put back to what the touchpoint says is no change.
 */
export function useSuggestedChanges(
  touchpoint: MapTouchpoint,
  fieldError: (path: string) => string | undefined,
) {
  const [entered, setEntered] = useState<SuggestedFields>({});
  const fields = (Object.keys(entered) as SuggestedField[]).filter(
    (field) => !sameValue(entered[field], touchpoint[field]),
  );
  const changes: SuggestedFields = Object.fromEntries(fields.map((field) => [field, entered[field]]));
  const forget = (field: SuggestedField) =>
    setEntered(({ [field]: _forgotten, ...rest }) => rest as SuggestedFields);
  const saving: Saving = {
    state: "saved",
    stale: null,
    settle: () => {},
    problems: Object.fromEntries(
      fields.flatMap((field) => {
        const problem = fieldError(`changes.${field}`);
        return problem ? [[field, problem]] : [];
      }),
    ),
    save: (field, value) => {
      setEntered((before) => ({ ...before, [field]: value }));
      return Promise.resolve();
    },
    round: (field) => field,
  };
  return {
    fields,
    changes,
    saving,
    forget,
    clear: () => setEntered({}),
    /** The touchpoint as it would be. */
    wished: { ...touchpoint, ...changes, abilities: { ...touchpoint.abilities, edit: true } },
  };
}
