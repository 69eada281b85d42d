"use client";

import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";

type Props = {
  measure: "digitalConfidence" | "selfReliance";
  value: number;
  onChange: (value: number) => void;
  error?: string;
};

/** A rating of 1–5 as radio buttons, with what its two ends mean. */
export function ScaleChoice({ measure, value, onChange, error }: Props) {
  const t = useTranslations("personas");
  return (
    <Segmented
      label={t(`field.${measure}`)}
      hint={`1: ${t(`scale.${measure}.low`)} – 5: ${t(`scale.${measure}.high`)}`}
      options={["1", "2", "3", "4", "5"].map((step) => ({ value: step, label: step }))}
      value={String(value)}
      onValueChange={(step) => onChange(Number(step))}
      error={error}
    />
  );
}
