import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Stat } from "@/components/ui/stat";
import type { DashboardFilters } from "@/lib/insights/dashboard-filters";
import type { Dashboard } from "@/lib/insights/presented-dashboard";
import { backlogHref } from "./backlog-href";

type Props = { slug: string; help: Dashboard["help"]; filters: DashboardFilters };

/** What was closed in the last twelve months, and whether it helped. */
export function HelpCard({ slug, help, filters }: Props) {
  const t = useTranslations("dashboard");
  const outcomes = ["improved", "unchanged", "worse", "unknown"] as const;
  return (
    <Card title={t("didItHelp")} meta={t("closedLastYear", { count: help.closed })}>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        {outcomes.map((outcome) => (
          <Stat
            key={outcome}
            bar
            size="lg"
            value={help[outcome]}
            label={t(`outcome.${outcome}`)}
            href={backlogHref(slug, filters, { outcome })}
          />
        ))}
        <Stat
          bar
          size="lg"
          value={help.medianDays === null ? t("none") : t("daysShort", { count: help.medianDays })}
          label={t("medianDays")}
        />
      </div>
    </Card>
  );
}
