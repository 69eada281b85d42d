import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { FieldProps } from "./field-props";

type TextName =
  | "title"
  | "does"
  | "thinks"
  | "description"
  | "wayInReason"
  | "wouldRatherUse"
  | "momentOfTruthDecision"
  | "trigger"
  | "frontStage"
  | "backStage"
  | "systems";

/**
 * A text that is saved as one leaves it; Enter in a single line leaves it, too. The key is the saved value: when
 * that changes this field begins anew, and what one is typing into another is left alone.
 */
export function TextLineField({
  touchpoint,
  saving,
  name,
  long = false,
}: FieldProps<TextName> & { long?: boolean }) {
  const t = useTranslations("map");
  const common = {
    label: t(`field.${name}`),
    defaultValue: touchpoint[name],
    error: saving.problems[name],
  };
  if (long) {
    return (
      <TextArea
        key={touchpoint[name]}
        {...common}
        rows={2}
        onBlur={(event) => void saving.save(name, event.currentTarget.value.trim())}
      />
    );
  }
  return (
    <TextField
      key={touchpoint[name]}
      {...common}
      onBlur={(event) => void saving.save(name, event.currentTarget.value.trim())}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
      }}
    />
  );
}
