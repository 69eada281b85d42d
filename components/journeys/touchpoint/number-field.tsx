import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/text-field";
import type { FieldProps } from "./field-props";

type Props = FieldProps<"expectedEffort" | "monthlyVolume"> & { min: number; max?: number };

/** A whole number or nothing, saved as one leaves it. */
export function NumberField({ touchpoint, saving, name, min, max }: Props) {
  const t = useTranslations("map");
  return (
    <TextField
      key={touchpoint[name]}
      type="number"
      inputMode="numeric"
      step={1}
      min={min}
      max={max}
      label={t(`field.${name}`)}
      defaultValue={touchpoint[name] ?? ""}
      error={saving.problems[name]}
      onBlur={(event) => {
        const { value } = event.currentTarget;
        void saving.save(name, value === "" ? null : Number(value));
      }}
    />
  );
}
