import { useTranslations } from "next-intl";
import { Switch } from "@/components/ui/switch";
import type { FieldProps } from "./field-props";

/** Yes or no, saved as it is switched. */
export function ToggleField({ touchpoint, saving, name }: FieldProps<"momentOfTruth" | "lowTolerable">) {
  const t = useTranslations("map");
  return (
    <Switch
      key={String(touchpoint[name])}
      label={t(`field.${name}`)}
      defaultChecked={touchpoint[name]}
      onChange={(event) => void saving.save(name, event.currentTarget.checked, touchpoint[name])}
    />
  );
}
