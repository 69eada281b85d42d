import { useFormatter, useTranslations } from "next-intl";
import { useErrorText } from "@/components/shell/error-text";
import { useWorkspace } from "@/components/shell/workspace-context";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { csvLimits } from "@/lib/journeys/formats/csv/csv-limits";
import { CsvProblems } from "./csv-problems";
import type { CsvTable } from "./use-csv-file";
import type { CsvStanding } from "./use-csv-sending";

type Props = { standing: CsvStanding; table: CsvTable };

/** How an import ended; of everything that is not a success it says that nothing was written. */
export function CsvOutcome({ standing, table }: Props) {
  const t = useTranslations("csv");
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const format = useFormatter();
  const list = <LinkButton href={`/${slug}/journeys`}>{t("list")}</LinkButton>;
  switch (standing.step) {
    case "done":
      return (
        <Notice
          tone="success"
          role="status"
          actions={
            standing.journeys === 1 ? (
              <LinkButton href={`/${slug}/journeys/${standing.journeyId}`}>{t("open")}</LinkButton>
            ) : (
              list
            )
          }
        >
          {t("done", { journeys: standing.journeys, touchpoints: standing.touchpoints })}
        </Notice>
      );
    case "problems":
      return <CsvProblems table={table} problems={standing.problems} count={standing.count} />;
    case "unreadable": {
      const { reason, line } = standing.failure;
      const megabytes = format.number(csvLimits.bytes / 1024 / 1024);
      return (
        <Notice tone="danger" role="alert">
          {t(`failure.${reason}`, { line: line ?? 1, megabytes })}
        </Notice>
      );
    }
    case "refused":
      return (
        <Notice tone="danger" role="alert">
          {t("refused", { reason: errorText(standing.error) })}
        </Notice>
      );
    case "lost":
    case "cancelled":
      return (
        <Notice tone="warn" role="alert">
          {t(`ended.${standing.step}`)}
        </Notice>
      );
    case "unsure":
      return (
        <Notice tone="warn" role="alert" actions={list}>
          {t("unsure")}
        </Notice>
      );
    default:
      return null;
  }
}
