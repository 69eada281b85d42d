import type { Improvement } from "@/lib/backlog/presented-improvement";

export const textKeys = ["title", "problem", "proposal", "expectedBenefit", "benefitFor", "why"] as const;
export const ratingKeys = ["impact", "effort", "confidence"] as const;
const numberKeys = [...ratingKeys, "cost", "hours"] as const;
const nullableKeys = ["assigneeId", "dueOn"] as const;
export const fieldKeys = [...textKeys, ...numberKeys, "departmentId", ...nullableKeys] as const;
export type FieldKey = (typeof fieldKeys)[number];

/** An improvement's own fields as a form holds them; empty is not said. */
export type FormFields = Record<FieldKey, string>;

export function formFieldsOf(improvement: Improvement): FormFields {
  const entries = fieldKeys.map((key) => [key, String(improvement[key] ?? "")] as const);
  return Object.fromEntries(entries) as FormFields;
}

/** Those fields that are not as they were, as the command takes them. */
export function changesBetween(before: FormFields, after: FormFields) {
  const changed = <Key extends FieldKey, Value>(keys: readonly Key[], value: (text: string) => Value) =>
    Object.fromEntries(
      keys.filter((key) => before[key] !== after[key]).map((key) => [key, value(after[key])]),
    ) as Partial<Record<Key, Value>>;
  return {
    ...changed([...textKeys, "departmentId"], (text) => text),
    ...changed(numberKeys, (text) => (text === "" ? null : Number(text))),
    ...changed(nullableKeys, (text) => (text === "" ? null : text)),
  };
}
