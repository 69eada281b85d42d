"use client";

import { useState } from "react";
import type { Refusal, Result } from "@/lib/core/result";
import { useErrorText } from "./error-text";
import { useFieldErrors } from "./use-field-errors";

type Standing<Fields> = { fields: Fields; version: number };

type Options<Fields, Output> = {
  initial: Fields;
  /** The version the editor saw; null while the record is being made. */
  version: number | null;
  save(fields: Fields, expectedVersion: number): Promise<Result<Output>>;
  /** Reads what a conflict says stands now; null when it is not such a record. */
  standing(current: unknown): Standing<Fields> | null;
  onSaved(value: Output): void;
};

/**
 * A form over a record with a version. A stale save keeps what was typed and tells what stands now in
 * `conflict`; `resolve` saves again with what was chosen of both.
 */
export function useVersionedForm<Fields extends Record<string, unknown>, Output>(
  options: Options<Fields, Output>,
) {
  const { initial, version, save, standing, onSaved } = options;
  const [fields, setFields] = useState(initial);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [conflict, setConflict] = useState<Standing<Fields> | null>(null);
  const [pending, setPending] = useState(false);
  const fieldError = useFieldErrors()(refusal);
  const errorText = useErrorText();

  async function send(next: Fields, expectedVersion: number) {
    setPending(true);
    const result = await save(next, expectedVersion);
    setPending(false);
    if (result.ok) {
      setRefusal(null);
      setConflict(null);
      onSaved(result.value);
      return;
    }
    const theirs = result.error.kind === "conflict" ? standing(result.error.current) : null;
    setConflict(theirs);
    setRefusal(theirs ? null : result.error);
  }

  return {
    initial,
    fields,
    set: <Key extends keyof Fields>(key: Key, value: Fields[Key]) =>
      setFields((before) => ({ ...before, [key]: value })),
    pending,
    submit: () => send(fields, version ?? 1),
    fieldError,
    /** A sentence for a refusal that no field can carry. */
    errorText: refusal && (refusal.kind !== "invalid" || "" in refusal.fields) ? errorText(refusal) : null,
    refusal,
    conflict,
    resolve(theirs: ReadonlySet<string>) {
      if (!conflict) return;
      const merged = { ...fields };
      for (const key of Object.keys(fields) as (keyof Fields & string)[]) {
        if (theirs.has(key)) merged[key] = conflict.fields[key];
      }
      setFields(merged);
      void send(merged, conflict.version);
    },
    dismissConflict: () => setConflict(null),
  };
}
