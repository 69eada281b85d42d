"use client";

import { ConflictDialog } from "./conflict-dialog";
import { differingFields } from "./differing-fields";

type Props<Fields extends Record<string, unknown>> = {
  form: {
    initial: Fields;
    fields: Fields;
    conflict: { fields: Fields } | null;
    pending: boolean;
    resolve(theirs: ReadonlySet<string>): void;
    dismissConflict(): void;
  };
  /** What each field is called, and how its value reads; plain texts need no `show`. */
  words: { [Key in keyof Fields]: { label: string; show?: (value: Fields[Key]) => string } };
};

/** The conflict dialog of a versioned form. */
export function FormConflict<Fields extends Record<string, unknown>>({ form, words }: Props<Fields>) {
  const { initial, fields: mine, conflict } = form;
  const text = <Key extends keyof Fields>(key: Key, value: Fields[Key]) =>
    words[key].show?.(value) ?? (value === null ? "" : String(value));
  const rows = conflict
    ? differingFields(initial, mine, conflict.fields).map(({ key, likely }) => ({
        key,
        likely,
        label: words[key].label,
        mine: text(key, mine[key]),
        theirs: text(key, conflict.fields[key]),
      }))
    : null;
  return (
    <ConflictDialog
      fields={rows}
      pending={form.pending}
      onResolve={form.resolve}
      onCancel={form.dismissConflict}
    />
  );
}
