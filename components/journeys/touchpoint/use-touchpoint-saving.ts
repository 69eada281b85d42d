"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useErrorText } from "@/components/shell/error-text";
import { useAction } from "@/components/shell/use-action";
import { updateTouchpointAction } from "@/lib/journeys/actions";
import type { TouchpointFields } from "@/lib/journeys/model";
import { mapTouchpointSchema, type MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import type { Refusal } from "@/lib/core/result";
import { sameValue } from "./same-value";

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
  const router = useRouter();
  const answered = useRef(touchpoint);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [state, setState] = useState<SaveState>("saved");
  const [problems, setProblems] = useState<Partial<Record<Field, string>>>({});
  const [stale, setStale] = useState<Stale | null>(null);

  const settled = (field: Field) => setProblems(({ [field]: _solved, ...rest }) => rest);
  const failed = (field: Field, error: Refusal) => {
    setProblems((before) => ({ ...before, [field]: errorText(ofOneField(error)) }));
    setState("failed");
  };

  const send = async (field: Field, value: TouchpointFields[Field], overwrite: boolean): Promise<void> => {
    for (;;) {
      // The page may have read a newer one than this browser's last answer.
      const base = touchpoint.version > answered.current.version ? touchpoint : answered.current;
      if (!overwrite && sameValue(value, base[field])) return;
      setState("saving");
      const input = { touchpointId: base.id, expectedVersion: base.version, changes: { [field]: value } };
      const result = await run(input);
      if (result.ok) {
        answered.current = result.value;
        settled(field);
        setState("saved");
        return;
      }
      if (result.error.kind !== "conflict") return failed(field, result.error);
      const theirs = mapTouchpointSchema.parse(result.error.current);
      answered.current = theirs;
      if (!overwrite && !sameValue(theirs[field], base[field])) {
        setStale({ field, mine: value, theirs });
        return failed(field, result.error);
      }
    }
  };

  const save = (field: Field, value: TouchpointFields[Field], overwrite = false): Promise<void> => {
    queue.current = queue.current.then(() => send(field, value, overwrite));
    return queue.current;
  };

  const settle = (keep: "mine" | "theirs") => {
    if (!stale) return;
    setStale(null);
    settled(stale.field);
    if (keep === "mine") return void save(stale.field, stale.mine, true);
    setState("saved");
    router.refresh();
  };

  return { state, problems, stale, save, settle };
}

// The one field that was sent is meant, however deep in it the fault is.
function ofOneField(error: Refusal): Refusal {
  return error.kind === "invalid"
    ? { ...error, fields: { "": Object.values(error.fields)[0] ?? "" } }
    : error;
}
