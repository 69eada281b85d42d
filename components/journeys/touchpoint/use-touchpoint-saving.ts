"use client";

import { useCallback, useRef, useState } from "react";
import { useErrorText } from "@/components/shell/error-text";
import { useAction } from "@/components/shell/use-action";
import { updateTouchpointAction } from "@/lib/journeys/actions";
import type { TouchpointFields } from "@/lib/journeys/model";
import { mapTouchpointSchema, type MapTouchpoint } from "@/lib/journeys/presented-touchpoint";

export type SaveState = "saved" | "saving" | "failed";
type Field = keyof TouchpointFields;
export type Stale = { field: Field; mine: TouchpointFields[Field]; theirs: MapTouchpoint };

/**
 * Saves one field after another, each against the version last seen. When somebody else changed the touchpoint
 * meanwhile: another field is no quarrel and mine is saved on top; the same field is shown with both values.
 */
export function useTouchpointSaving(touchpoint: MapTouchpoint) {
  const { run } = useAction(updateTouchpointAction, { toastErrors: false });
  const errorText = useErrorText();
  const known = useRef(touchpoint);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [state, setState] = useState<SaveState>("saved");
  const [problems, setProblems] = useState<Partial<Record<Field, string>>>({});
  const [stale, setStale] = useState<Stale | null>(null);
  // A newer reading of the page replaces what this browser knew.
  if (touchpoint.version > known.current.version) known.current = touchpoint;

  const attempt = useCallback(
    async (field: Field, value: TouchpointFields[Field], overwrite: boolean) => {
      const base = known.current;
      setState("saving");
      const result = await run({
        touchpointId: base.id,
        expectedVersion: base.version,
        changes: { [field]: value },
      });
      if (result.ok) {
        known.current = result.value;
        setProblems(({ [field]: _solved, ...rest }) => rest);
        setState("saved");
        return;
      }
      if (result.error.kind === "conflict") {
        const theirs = mapTouchpointSchema.parse(result.error.current);
        known.current = theirs;
        if (overwrite || same(theirs[field], base[field])) return attempt(field, value, overwrite);
        setStale({ field, mine: value, theirs });
      }
      const { error } = result;
      const told = error.kind === "invalid" ? { ...error, fields: { "": Object.values(error.fields)[0] ?? "" } } : error;
      setProblems((before) => ({ ...before, [field]: errorText(told) }));
      setState("failed");
    },
    [run, errorText],
  );

  const save = useCallback(
    (field: Field, value: TouchpointFields[Field], overwrite = false) => {
      queue.current = queue.current.then(() => {
        if (!overwrite && same(value, known.current[field])) return;
        return attempt(field, value, overwrite);
      });
      return queue.current;
    },
    [attempt],
  );

  const settle = useCallback(
    (keep: "mine" | "theirs") => {
      if (!stale) return;
      setStale(null);
      setProblems(({ [stale.field]: _settled, ...rest }) => rest);
      if (keep === "mine") void save(stale.field, stale.mine, true);
      else setState("saved");
    },
    [stale, save],
  );

  return { state, problems, stale, save, settle };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
