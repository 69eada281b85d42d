import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Select } from "@/components/ui/select";
import { csvFields, type CsvField } from "@/lib/journeys/formats/csv/csv-fields";
import type { CsvTable } from "./use-csv-file";
import { useHeadingName } from "./use-heading-name";

type Props = {
  table: CsvTable;
  columns: readonly (CsvField | null)[];
  onChange(column: number, field: CsvField | null): void;
};

/** What each column holds: suggested by its heading, decided by a person. What is left out is listed. */
export function CsvColumns({ table, columns, onChange }: Props) {
  const t = useTranslations("csv");
  const nameOf = useHeadingName(table);
  const ignored = columns.flatMap((field, column) => (field === null ? [nameOf(column)] : []));
  return (
    <Card title={t("step.columns")}>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {columns.map((field, column) => (
          <li key={column}>
            <Select
              label={t("columnHolds", { heading: nameOf(column) })}
              hint={exampleOf(table, column, (text) => t("example", { text }))}
              value={field ?? ""}
              placeholder={t("leftOut")}
              options={csvFields.map((value) => ({ value, label: t(`heading.${value}`) }))}
              onChange={(event) => {
                const { value } = event.currentTarget;
                onChange(column, csvFields.find((one) => one === value) ?? null);
              }}
            />
          </li>
        ))}
      </ul>
      <p className="text-ink-2 mt-3 break-words">
        {ignored.length > 0
          ? t("ignored", { count: ignored.length, names: ignored.join(", ") })
          : t("noneIgnored")}
      </p>
    </Card>
  );
}

function exampleOf({ rows }: CsvTable, column: number, say: (text: string) => string): string | undefined {
  const text = rows
    .slice(0, 50)
    .find(({ cells }) => cells[column]?.trim())
    ?.cells[column]?.trim();
  return text && say(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
