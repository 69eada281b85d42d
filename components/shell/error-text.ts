"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Refusal } from "@/lib/core/result";
import { useFieldErrors } from "./use-field-errors";

/** Turns a refusal into a sentence in the reader's language. */
export function useErrorText(): (refusal: Refusal) => string {
  const t = useTranslations("errors");
  const fieldErrors = useFieldErrors();
  return useCallback(
    (refusal) => {
      if (refusal.kind === "internal") return t("kind.internal", { reference: refusal.reference });
      const whole = fieldErrors(refusal)("");
      return whole ?? t(`kind.${refusal.kind}`);
    },
    [t, fieldErrors],
  );
}
