import Link from "next/link";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { DashboardFilters } from "@/lib/insights/dashboard-filters";
import type { Dashboard } from "@/lib/insights/presented-dashboard";
import { dashboardQuery } from "./dashboard-query";
import { TouchpointLine } from "./touchpoint-line";

type Props = { slug: string; dashboard: Dashboard; filters: DashboardFilters };

/** The moments of truth at which customers may bail out, the worst first. */
export function MomentsCard({ slug, dashboard, filters }: Props) {
  const t = useTranslations("dashboard");
  const { atRisk, total } = dashboard.moments;
  return (
    <Card
      title={t("momentsAtRisk")}
      meta={
        <Link href={`/${slug}/dashboard/moments${dashboardQuery(filters)}`} className="underline">
          {t("ofTotal", { count: atRisk.length, total })}
        </Link>
      }
    >
      {atRisk.length === 0 ? <p className="text-ink-2">{t("noMoments")}</p> : null}
      {atRisk.slice(0, 4).map((row) => (
        <TouchpointLine key={row.touchpointId} slug={slug} row={row} />
      ))}
    </Card>
  );
}
