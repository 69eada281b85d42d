import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select } from "@/components/ui/select";
import { languageTags, locales } from "@/lib/i18n/locales";
import type { CsvField, MatchedField } from "@/lib/journeys/formats/csv/csv-fields";
import type { CsvSettings } from "@/lib/journeys/formats/csv/csv-settings";
import type { ScoreRange } from "@/lib/journeys/formats/score-mapping";
import { ScaleMapping } from "../scale-mapping";
import type { CsvChoices } from "./csv-choices";
import { foundValues } from "./found-values";
import type { CsvTable } from "./use-csv-file";

type Props = {
  table: CsvTable;
  columns: readonly (CsvField | null)[];
  choices: CsvChoices;
  values: CsvSettings["values"];
  range: ScoreRange | null;
  onValue(field: MatchedField, text: string, key: string): void;
  onRange(range: ScoreRange): void;
};

/** What the words of the columns that choose mean, and the scale of the scores. */
export function CsvValues({ table, columns, choices, values, range, onValue, onRange }: Props) {
  const t = useTranslations("csv");
  const optionsOf = useOptions(choices);
  const [all, setAll] = useState(false);
  const found = useMemo(() => foundValues(table, columns, choices), [table, columns, choices]);
  const unsure = found.filter(({ sure }) => !sure);
  const shown = all ? found : unsure;
  if (found.length === 0 && !range) return null;
  return (
    <Card title={t("step.values")}>
      {found.length > 0 ? (
        <p className="text-ink-2 mb-3">
          {unsure.length > 0 ? t("valuesUnsure", { count: unsure.length }) : t("valuesClear")}
        </p>
      ) : null}
      {shown.length > 0 ? (
        <ul className="mb-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {shown.map(({ field, text, count, key }) => (
            <li key={`${field} ${text}`}>
              <Select
                label={t("value", { text })}
                hint={t("valueCount", { field: t(`heading.${field}`), count })}
                placeholder={t("valueUnknown")}
                value={values[field]?.[text] ?? key ?? ""}
                options={optionsOf(field)}
                onChange={(event) => onValue(field, text, event.currentTarget.value)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {!all && found.length > unsure.length ? (
        <div className="mb-3">
          <Button onClick={() => setAll(true)}>{t("showValues")}</Button>
        </div>
      ) : null}
      {range ? (
        <div className="border-line border-t pt-3">
          <h3 className="mb-2 font-semibold">{t("scores")}</h3>
          <ScaleMapping range={range} onChange={onRange} />
        </div>
      ) : null}
    </Card>
  );
}

function useOptions({ words, departments }: CsvChoices) {
  const locale = useLocale();
  const place = locales.findIndex((one) => languageTags[one] === locale);
  return (field: MatchedField) =>
    field === "department"
      ? departments.map(({ id, name }) => ({ value: id as string, label: name }))
      : Object.entries(words.choices[field]).map(([value, names]) => ({
          value,
          label: names[place] ?? value,
        }));
}
