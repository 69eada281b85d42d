"use client";

import { TextField } from "@/components/ui/text-field";

type Props = {
  label: string;
  hint?: string;
  value: number | null;
  onChange: (value: number | null) => void;
  error?: string;
};

/** A whole number, zero or more, or nothing. */
export function WholeNumberField({ value, onChange, ...field }: Props) {
  return (
    <TextField
      {...field}
      type="number"
      inputMode="numeric"
      min={0}
      step={1}
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value === "" ? null : Number(event.target.value))}
      optional
    />
  );
}
