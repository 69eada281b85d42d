"use client";

import { useMessages, useTranslations, type Messages } from "next-intl";
import { useCallback } from "react";
import type { Refusal } from "@/lib/core/result";

type FieldKey = keyof Messages["errors"]["field"];

/** Gives a refusal's sentence for one field by its path into the input ("fields.title"); "" is the whole of it. */
export function useFieldErrors(): (
  refusal: Refusal | null | undefined,
) => (path: string) => string | undefined {
  const t = useTranslations("errors");
  const { field: known } = useMessages().errors;
  return useCallback(
    (refusal) => (path) => {
      if (refusal?.kind !== "invalid") return undefined;
      const key = refusal.fields[path];
      if (key === undefined) return undefined;
      // A key that nobody has worded yet still says that something is wrong.
      return t(`field.${isFieldKey(known, key) ? key : "invalid"}`);
    },
    [t, known],
  );
}

function isFieldKey(known: Messages["errors"]["field"], key: string): key is FieldKey {
  return Object.hasOwn(known, key);
}
