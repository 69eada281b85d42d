import { useTranslations } from "next-intl";
import type { SuggestedField } from "@/lib/suggestions/model";
import type { SuggestionView } from "@/lib/suggestions/presented-suggestion";
import { useFieldText } from "../touchpoint/use-field-text";

type Props = { suggestion: SuggestionView; field: SuggestedField };

/** A field as it was when the suggestion was made, as it is now if that differs, and as it is suggested. */
export function SuggestedValues({ suggestion, field }: Props) {
  const t = useTranslations("suggestions");
  const map = useTranslations("map");
  const fieldText = useFieldText();
  const { was, now, suggested } = suggestion;
  const changed = suggestion.changed.includes(field);
  const rows = [
    { word: changed ? t("was") : t("before"), value: was[field] },
    ...(changed ? [{ word: t("now"), value: now[field] }] : []),
    { word: t("suggested"), value: suggested[field] },
  ];
  return (
    <span className="block">
      <span className="block font-medium">{map(`field.${field}`)}</span>
      {rows.map(({ word, value }, place) => (
        <span key={word} className="block break-words whitespace-pre-wrap">
          <span className="text-ink-3 text-xs">{word}:</span>{" "}
          <span className={place === rows.length - 1 ? "" : "text-ink-2"}>
            {Array.isArray(value)
              ? value.map(({ title, url }) => `${title} (${url})`).join(", ") || map("none")
              : fieldText(field, value)}
          </span>
        </span>
      ))}
    </span>
  );
}
