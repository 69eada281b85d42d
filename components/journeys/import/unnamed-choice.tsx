import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/radio-group";

type Props = { value: "lead" | "nobody"; onChange(value: "lead" | "nobody"): void };

/** Whose the touchpoints are that name no department. */
export function UnnamedChoice({ value, onChange }: Props) {
  const t = useTranslations("import");
  return (
    <RadioGroup
      label={t("unnamed")}
      value={value}
      onValueChange={onChange}
      options={[
        { value: "lead", label: t("unnamedLead") },
        { value: "nobody", label: t("unnamedNobody") },
      ]}
    />
  );
}
