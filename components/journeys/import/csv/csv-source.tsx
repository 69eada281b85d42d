import { useFormatter, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { Spinner } from "@/components/ui/spinner";
import { TextField } from "@/components/ui/text-field";
import { csvLimits } from "@/lib/journeys/formats/csv/csv-limits";
import type { CsvFailure } from "@/lib/journeys/formats/csv/csv-progress";
import type { CsvTable } from "./use-csv-file";

const delimiters = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "pipe",
  ":": "colon",
  "^": "caret",
  "~": "tilde",
  "\u001f": "unit",
} as const;
const other = "other";

type Props = {
  delimiter: string;
  table: CsvTable | null;
  failure: CsvFailure | null;
  reading: boolean;
  chosen: boolean;
  onChoose(file: File): void;
  onDelimiter(delimiter: string): void;
};

/** The file, and how its cells are divided: found by looking, changed by choosing. */
export function CsvSource({ delimiter, table, failure, reading, chosen, onChoose, onDelimiter }: Props) {
  const t = useTranslations("csv");
  const format = useFormatter();
  const id = useId();
  const [own, setOwn] = useState(false);
  const known = delimiter in delimiters && !own;
  const megabytes = format.number(csvLimits.bytes / 1024 / 1024);
  return (
    <Card title={t("step.file")}>
      <div className="flex flex-col gap-3">
        <div>
          <label htmlFor={id} className="mb-1 block font-medium">
            {t("file")}
          </label>
          <input
            id={id}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            aria-describedby={`${id}-hint`}
            className="text-ui file:border-line-strong file:bg-panel file:rounded-control block w-full file:mr-3 file:border file:px-3 file:py-1.5"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (!file) return;
              setOwn(false);
              onChoose(file);
            }}
            // The same file again, mended meanwhile, is a new one.
            onClick={(event) => (event.currentTarget.value = "")}
          />
          <p id={`${id}-hint`} className="text-ink-3 mt-1 text-[0.93em]">
            {t("fileHint", { megabytes, rows: csvLimits.rows })}
          </p>
        </div>
        {reading ? (
          <p role="status" className="text-ink-2 flex items-center gap-2">
            <Spinner />
            {t("reading")}
          </p>
        ) : null}
        {failure ? (
          <Notice tone="danger" role="alert">
            {t(`failure.${failure.reason}`, { line: failure.line ?? 1, megabytes })}
          </Notice>
        ) : null}
        {chosen && !reading && failure?.reason !== "too-large" ? (
          <div className="flex flex-wrap items-end gap-3">
            <Select
              label={t("delimiter")}
              value={known ? delimiter : other}
              options={[
                ...Object.entries(delimiters).map(([value, name]) => ({
                  value,
                  label: t(`delimiterName.${name}`),
                })),
                { value: other, label: t("delimiterName.other") },
              ]}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setOwn(value === other);
                if (value !== other) onDelimiter(value);
              }}
            />
            {known ? null : (
              <TextField
                label={t("otherDelimiter")}
                className="w-36"
                maxLength={1}
                value={delimiter in delimiters ? "" : delimiter}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  if (value !== "" && !/["\r\n]/.test(value)) onDelimiter(value);
                }}
              />
            )}
            {table ? (
              <p role="status" className="text-ink-2 pb-1.5">
                {t("found", { rows: table.rows.length, columns: table.headings.length })}
              </p>
            ) : null}
          </div>
        ) : null}
      </div>
    </Card>
  );
}
