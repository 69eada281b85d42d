import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { serviceIdSchema } from "@/lib/core/ids";
import type { CsvField, MatchedField } from "@/lib/journeys/formats/csv/csv-fields";
import { scoreFields } from "@/lib/journeys/formats/csv/csv-fields";
import type { CsvSettings, CsvTarget } from "@/lib/journeys/formats/csv/csv-settings";
import type { CsvWords } from "@/lib/journeys/formats/csv/csv-words";
import { unescapeFormulas } from "@/lib/journeys/formats/csv/formula-escape";
import { isOwnHeading, matchColumns } from "@/lib/journeys/formats/csv/match-columns";
import { readNumber } from "@/lib/journeys/formats/csv/read-number";
import { findScoreRange, type ScoreRange } from "@/lib/journeys/formats/score-mapping";
import type { Target } from "../import-target";
import type { CsvTable } from "./use-csv-file";
import type { CsvChoices } from "./csv-choices";

export type CsvDecisions = ReturnType<typeof useCsvSettings>;

/** What the words of a table say of it by themselves, and what somebody decided instead. */
export function useCsvSettings(
  table: CsvTable | null,
  file: { name: string; delimiter: string },
  { words, leads, journeys }: CsvChoices,
) {
  const t = useTranslations("csv");
  const [columnChoices, setColumns] = useState<Readonly<Record<number, CsvField | null>>>({});
  const [values, setValues] = useState<CsvSettings["values"]>({});
  const [rangeChoice, setRange] = useState<ScoreRange | null>(null);
  const [titleChoice, setTitle] = useState<string | null>(null);
  const [target, setTarget] = useState<Target>({
    leadDepartmentId: leads[0]?.id,
    serviceId: null,
    unnamed: "lead",
  });
  const [journeyId, setJourney] = useState(leads.length > 0 ? null : (journeys[0]?.id ?? null));

  const matched = useMemo(() => (table ? matchColumns(table.headings, words) : []), [table, words]);
  const columns = useMemo(
    () => matched.map((field, column) => columnChoices[column] ?? (column in columnChoices ? null : field)),
    [matched, columnChoices],
  );
  const found = useMemo(() => (table ? rangeOf(table, columns, words) : null), [table, columns, words]);
  const range = rangeChoice ?? found;
  const journey = journeys.find(({ id }) => id === journeyId) ?? null;
  const title =
    journey?.title ?? titleChoice ?? (file.name.replace(/\.\w+$/, "").slice(0, 200) || t("untitled"));
  const lead = journey?.leadDepartmentId ?? target.leadDepartmentId;

  const settings = useMemo((): CsvSettings | null => {
    const place = targetOf(journey?.id, target);
    if (!place || columns.length === 0) return null;
    return {
      delimiter: file.delimiter,
      columns,
      values,
      // Without a column of scores it means nothing.
      range: range ?? { worst: -2, best: 2 },
      title: title.trim() || t("untitled"),
      stageName: t("defaultStage"),
      unnamed: target.unnamed,
      target: place,
    };
  }, [journey?.id, target, columns, file.delimiter, values, range, title, t]);

  return {
    settings,
    columns,
    values,
    range,
    title,
    target,
    journey,
    leadDepartmentId: lead,
    setRange,
    setTitle,
    setTarget,
    setJourney,
    setColumn: (column: number, field: CsvField | null) =>
      setColumns((before) => {
        const next = { ...before, [column]: field };
        // A field is in one column: choosing it here takes it from where it was.
        for (const [other, holds] of columns.entries())
          if (field !== null && holds === field && other !== column) next[other] = null;
        return next;
      }),
    setValue: (field: MatchedField, text: string, key: string) =>
      setValues((before) => ({ ...before, [field]: { ...before[field], [text]: key } })),
    /** Another table has other columns and other words. */
    reset() {
      setColumns({});
      setValues({});
      setRange(null);
      setTitle(null);
    },
  };
}

function targetOf(
  journeyId: CsvChoices["journeys"][number]["id"] | undefined,
  target: Target,
): CsvTarget | null {
  if (journeyId) return { kind: "existing", journeyId };
  if (!target.leadDepartmentId) return null;
  const serviceId = serviceIdSchema.nullable().catch(null).parse(target.serviceId);
  return { kind: "new", leadDepartmentId: target.leadDepartmentId, serviceId };
}

/** Our own scale where the heading is our own, else the one that the numbers were probably given on. */
function rangeOf(
  { headings, rows }: CsvTable,
  columns: readonly (CsvField | null)[],
  words: CsvWords,
): ScoreRange | null {
  const scored = scoreFields.flatMap((field) => {
    const column = columns.indexOf(field);
    return column < 0 ? [] : [{ field, column }];
  });
  if (scored.length === 0) return null;
  if (scored.some(({ field, column }) => isOwnHeading(headings[column] ?? "", field, words)))
    return { worst: -2, best: 2 };
  const numbers = rows.flatMap(({ cells }) =>
    scored.flatMap(({ column }) => readNumber(unescapeFormulas(cells[column] ?? "").trim()) ?? []),
  );
  return numbers.length > 0 ? findScoreRange(numbers) : null;
}
