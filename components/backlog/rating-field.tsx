"use client";

import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";

const steps = ["1", "2", "3", "4", "5"] as const;
const unrated = "none";

type Props = {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  error?: string;
};

/** A rating from 1 to 5, or none. */
export function RatingField({ label, value, onChange, error }: Props) {
  const t = useTranslations("backlog");
  return (
    <Segmented
      label={label}
      options={[
        { value: unrated, label: t("unrated") },
        ...steps.map((step) => ({ value: step, label: step })),
      ]}
      value={value === null ? unrated : String(value)}
      onValueChange={(step: string) => onChange(step === unrated ? null : Number(step))}
      error={error}
    />
  );
}
