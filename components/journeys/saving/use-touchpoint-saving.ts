"use client";

import { useErrorText } from "@/components/shell/error-text";
import type { Refusal } from "@/lib/core/result";
import type { TouchpointFields } from "@/lib/journeys/model";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { nothingToSave, type Settlement } from "./saver";
import { useSaver } from "./saving-context";

type Field = keyof TouchpointFields;

/** How one touchpoint's saving stands, and what its fields do to be saved. */
export function useTouchpointSaving({ id }: MapTouchpoint) {
  const errorText = useErrorText();
  const { views, saver } = useSaver();
  const { state, stale, rounds, ...view } = views.get(id) ?? nothingToSave;
  const problems = Object.fromEntries(
    Object.entries(view.problems).map(([field, error]) => [field, errorText(ofOneField(error))]),
  ) as Partial<Record<Field, string>>;
  return {
    state,
    problems,
    stale,
    settle: (keep: Settlement) => saver().settle(id, keep),
    /** Saves a field's value as it was entered over the one that was seen. */
    save: (field: Field, value: TouchpointFields[Field], seen: TouchpointFields[Field]) =>
      saver().save(id, field, value, seen),
    /** Changes when what was entered into a field is to be forgotten. */
    round: (field: Field) => `${field}:${rounds[field] ?? 0}`,
  };
}

// The one field that was sent is meant, however deep in it the fault is.
function ofOneField(error: Refusal): Refusal {
  return error.kind === "invalid"
    ? { ...error, fields: { "": Object.values(error.fields)[0] ?? "" } }
    : error;
}
