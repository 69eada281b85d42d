import { Focus } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import type { DashboardFilters } from "@/lib/insights/dashboard-filters";
import type { Dashboard, DashboardImprovement } from "@/lib/insights/presented-dashboard";
import { backlogHref } from "./backlog-href";

type Props = { slug: string; dashboard: Dashboard; filters: DashboardFilters };

/** What is in focus, and under it what is late or has not moved. */
export function FocusCard({ slug, dashboard, filters }: Props) {
  const t = useTranslations("dashboard");
  const domain = useTranslations("domain");
  const format = useFormatter();
  const shown = dashboard.improvements
    .filter(({ focus, daysLate, state }) => focus || daysLate > 0 || state === "on-hold")
    .slice(0, 8);
  const number = (value: number | null, measure: DashboardImprovement["measure"]) => {
    if (value === null) return t("none");
    if (measure === "wait") return t("days", { count: Math.round(value / 144) / 10 });
    return measure === "emotion" ? format.number(value, "score") : format.number(value);
  };
  const underlined = (href: string, text: string) => (
    <Link href={href} className="underline">
      {text}
    </Link>
  );
  return (
    <Card
      title={t("focusAndStuck")}
      icon={<Focus className="size-4" />}
      flush
      meta={
        <span className="flex flex-wrap gap-x-2">
          {underlined(
            backlogHref(slug, filters, { focus: "yes" }),
            t("inFocus", { count: dashboard.focusCount }),
          )}
          {underlined(
            backlogHref(slug, filters, { overdue: "yes" }),
            t("overdue", { count: dashboard.overdueCount }),
          )}
          {underlined(
            backlogHref(slug, filters, { state: "open" }),
            t("open", { count: dashboard.openCount }),
          )}
        </span>
      }
    >
      {shown.length === 0 ? (
        <EmptyState title={t("nothingStuck")} />
      ) : (
        <Table caption={t("focusCaption")}>
          <thead>
            <tr>
              <th scope="col">{t("column.improvement")}</th>
              <th scope="col">{t("column.owner")}</th>
              <th scope="col">{t("column.state")}</th>
              <th scope="col">{t("column.due")}</th>
              <th scope="col" className="num">
                {t("column.target")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row" className="font-normal">
                  <Link
                    href={`/${slug}/backlog/${row.id}`}
                    className="inline-flex items-center gap-1.5 hover:underline"
                  >
                    {row.focus ? <Focus role="img" aria-label={t("isFocus")} className="size-3.5" /> : null}
                    {row.title}
                  </Link>
                </th>
                <td>
                  <Badge tone={row.department.colour}>{row.department.name}</Badge>
                </td>
                <td>{domain(`improvementState.${row.state}`)}</td>
                <td className={row.daysLate > 0 ? "text-danger font-semibold" : undefined}>
                  {row.daysLate > 0
                    ? t("daysLate", { count: row.daysLate })
                    : row.dueOn
                      ? format.dateTime(new Date(row.dueOn), "dayMonth")
                      : t("none")}
                </td>
                <td className="num whitespace-nowrap">
                  {row.target === null
                    ? t("none")
                    : t("fromTo", {
                        from: number(row.baseline, row.measure),
                        to: number(row.target, row.measure),
                      })}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
