import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { CsvProblem } from "@/lib/journeys/formats/csv/csv-problem";
import type { CsvTable } from "./use-csv-file";
import { useHeadingName } from "./use-heading-name";

type Props = { table: CsvTable; problems: readonly CsvProblem[]; count: number };

/** So many are read before the file is mended. */
const shown = 50;

/** What stands in the way, by line and column. */
export function CsvProblems({ table, problems, count }: Props) {
  const t = useTranslations("csv");
  const nameOf = useHeadingName(table);
  return (
    <Notice tone="danger" role="alert" title={t("problems", { count })}>
      <ul className="list-disc pl-5">
        {problems.slice(0, shown).map(({ line, column, reason, text, least, limit, actual }, index) => (
          <li key={index} className="break-words">
            {column === null
              ? t("whereLine", { line: String(line) })
              : t("where", { line: String(line), column: String(column + 1), heading: nameOf(column) })}
            {": "}
            {t(`reason.${reason}`, { text, least: least ?? 0, limit: limit ?? 0, actual: actual ?? 0 })}
          </li>
        ))}
      </ul>
      {count > shown ? <p className="mt-1">{t("problemsMore", { count: count - shown })}</p> : null}
      <p className="mt-2">{t("problemsNone")}</p>
    </Notice>
  );
}
