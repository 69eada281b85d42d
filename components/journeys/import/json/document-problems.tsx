import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { DocumentProblem } from "@/lib/journeys/formats/json/document-problem";

type Props = { problems: readonly DocumentProblem[]; more?: number };

/** What is wrong with a document: the place in it, the place in the text, and why. */
export function DocumentProblems({ problems, more = 0 }: Props) {
  const t = useTranslations("import.json");
  return (
    <Notice tone="danger" role="alert" title={t("problems", { count: problems.length + more })}>
      <ul className="flex flex-col gap-1 pt-1">
        {problems.map(({ path, line, column, reason, limit, expected }, index) => (
          <li key={index} className="min-w-0 break-words">
            {path ? <code className="font-semibold break-all">{path}</code> : null}
            {line === null ? null : (
              <span className="text-ink-2"> {t("place", { line, column: column ?? 1 })}</span>
            )}
            {path || line !== null ? " – " : null}
            {t(`reason.${reason}`, { limit: limit ?? 0, expected })}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="pt-1">{t("more", { count: more })}</p> : null}
    </Notice>
  );
}
