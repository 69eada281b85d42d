import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { Dashboard } from "@/lib/insights/presented-dashboard";

/** Improvements proposed and closed in each of the last twelve months, as bars and as a table for those who listen. */
export function FlowCard({ flow }: { flow: Dashboard["flow"] }) {
  const t = useTranslations("dashboard");
  const format = useFormatter();
  const highest = Math.max(1, ...flow.flatMap(({ proposed, closed }) => [proposed, closed]));
  const month = (text: string) =>
    format.dateTime(new Date(`${text}-15T12:00:00Z`), { month: "short", timeZone: "UTC" });
  const bar = (value: number) => ({ height: `${(value / highest) * 100}%` });
  return (
    <Card
      title={t("flow")}
      meta={
        <span className="flex items-center gap-3">
          <span className="flex items-center gap-1">
            <span aria-hidden className="bg-line-strong size-2" />
            {t("proposed")}
          </span>
          <span className="flex items-center gap-1">
            <span aria-hidden className="bg-accent size-2" />
            {t("closed")}
          </span>
        </span>
      }
    >
      <div aria-hidden className="flex items-end gap-1">
        {flow.map((entry) => (
          <div key={entry.month} className="flex min-w-0 flex-1 flex-col items-center gap-1.5">
            <div className="border-line flex h-36 w-full items-end justify-center gap-0.5 border-b">
              <span className="bg-line-strong w-2.5 rounded-t-xs" style={bar(entry.proposed)} />
              <span className="bg-accent w-2.5 rounded-t-xs" style={bar(entry.closed)} />
            </div>
            <span className="text-ink-3 text-2xs truncate">{month(entry.month)}</span>
          </div>
        ))}
      </div>
      <table className="sr-only">
        <caption>{t("flow")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("month")}</th>
            <th scope="col">{t("proposed")}</th>
            <th scope="col">{t("closed")}</th>
          </tr>
        </thead>
        <tbody>
          {flow.map((entry) => (
            <tr key={entry.month}>
              <th scope="row">{entry.month}</th>
              <td>{entry.proposed}</td>
              <td>{entry.closed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
