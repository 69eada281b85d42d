import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Stat } from "@/components/ui/stat";
import type { DashboardFilters } from "@/lib/insights/dashboard-filters";
import type { Dashboard } from "@/lib/insights/presented-dashboard";
import { dashboardQuery } from "./dashboard-query";
import { opportunityKinds } from "./opportunity-kinds";

type Props = { slug: string; dashboard: Dashboard; filters: DashboardFilters };

/** Opportunities that no open improvement has taken up, by reason; one touchpoint can have several. */
export function OpportunitiesCard({ slug, dashboard, filters }: Props) {
  const t = useTranslations("dashboard");
  const waiting = dashboard.opportunities.filter(({ takenUp }) => !takenUp);
  return (
    <Card title={t("opportunities")} meta={t("notTakenUp", { count: waiting.length })}>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-4 xl:grid-cols-2">
        {opportunityKinds.map((kind) => (
          <Stat
            key={kind}
            bar
            value={waiting.filter(({ reasons }) => reasons.some((reason) => reason.kind === kind)).length}
            label={t(`reason.${kind}`)}
            href={`/${slug}/dashboard/opportunities${dashboardQuery(filters, { reason: kind })}`}
          />
        ))}
      </div>
    </Card>
  );
}
