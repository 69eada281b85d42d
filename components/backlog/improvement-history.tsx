import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { ImprovementEvent } from "@/lib/backlog/presented-improvement";
import { HistoryList } from "./history-list";

/** So many are news; the others open on demand. */
const shownAtOnce = 8;

/** What happened to an improvement, newest first. */
export function ImprovementHistory({ history }: { history: readonly ImprovementEvent[] }) {
  const t = useTranslations("backlog");
  const older = history.slice(shownAtOnce);
  return (
    <Card title={t("history.title")}>
      {history.length === 0 ? (
        <p className="text-ink-3">{t("history.none")}</p>
      ) : (
        <HistoryList events={history.slice(0, shownAtOnce)} />
      )}
      {older.length > 0 ? (
        <details className="pt-2.5">
          <summary className="text-ink-2 min-h-6 cursor-pointer py-1 text-xs">
            {t("history.older", { count: older.length })}
          </summary>
          <HistoryList events={older} />
        </details>
      ) : null}
    </Card>
  );
}
