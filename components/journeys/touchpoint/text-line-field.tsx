import { useTranslations } from "next-intl";
import { DraftText } from "./draft-text";
import type { FieldProps } from "./field-props";
import type { TextFieldName } from "./text-fields";

/** A text that is saved as one leaves it. */
export function TextLineField({
  touchpoint,
  saving,
  name,
  long,
}: FieldProps<TextFieldName> & { long?: boolean }) {
  const t = useTranslations("map");
  return (
    <DraftText
      key={saving.round(name)}
      id={`touchpoint-${name}`}
      label={t(`field.${name}`)}
      error={saving.problems[name]}
      saved={touchpoint[name]}
      long={long}
      onDone={(text, seen) => void saving.save(name, text, seen)}
    />
  );
}
