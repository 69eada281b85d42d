import { useTranslations } from "next-intl";
import type { CsvTable } from "./use-csv-file";

/** What a column is called: by its heading, or by its place if it has none. */
export function useHeadingName({ headings }: CsvTable): (column: number) => string {
  const t = useTranslations("csv");
  return (column) => headings[column] || t("nameless", { number: column + 1 });
}
