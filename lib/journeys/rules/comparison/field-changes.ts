import type { PictureFields } from "./picture-fields";

export type FieldChange = { kind: "changed"; field: string; before: unknown; after: unknown };

/** Field by field, in the order of the older picture's fields. */
export function fieldChanges(before: PictureFields, after: PictureFields): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
    .map((change) => ({ kind: "changed", ...change }));
}
