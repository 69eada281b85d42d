import { useTranslations } from "next-intl";
import { DraftText } from "./draft-text";
import type { FieldProps } from "./field-props";

type Props = FieldProps<"expectedEffort" | "monthlyVolume"> & { min: number; max?: number };

/** A whole number or nothing, saved as one leaves it. */
export function NumberField({ touchpoint, saving, name, min, max }: Props) {
  const t = useTranslations("map");
  return (
    <DraftText
      key={saving.round(name)}
      id={`touchpoint-${name}`}
      label={t(`field.${name}`)}
      error={saving.problems[name]}
      saved={String(touchpoint[name] ?? "")}
      number={{ min, max }}
      onDone={(text, seen) => void saving.save(name, numberIn(text), numberIn(seen))}
    />
  );
}

const numberIn = (text: string) => (text === "" ? null : Number(text));
