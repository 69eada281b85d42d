import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Stat } from "@/components/ui/stat";
import type { DashboardFilters } from "@/lib/insights/dashboard-filters";
import type { Dashboard } from "@/lib/insights/presented-dashboard";
import { backlogHref } from "./backlog-href";

type Props = { slug: string; dashboard: Dashboard; filters: DashboardFilters };

/** Improvements by state and by department; every number leads to its rows. */
export function StatesCard({ slug, dashboard, filters }: Props) {
  const t = useTranslations("dashboard");
  const domain = useTranslations("domain");
  return (
    <Card title={t("improvements")} meta={t("open", { count: dashboard.openCount })}>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {dashboard.byState.map(({ state, count }) => (
          <Stat
            key={state}
            bar
            value={count}
            label={domain(`improvementState.${state}`)}
            href={backlogHref(slug, filters, { state })}
          />
        ))}
      </div>
      <ul className="border-line mt-4 border-t pt-2">
        {dashboard.byDepartment.map(({ department, open, overdue }) => (
          <li key={department.id} className="flex items-center gap-3 py-1">
            <span className="min-w-0 flex-1">
              <Badge tone={department.colour}>{department.name}</Badge>
            </span>
            <Link
              href={backlogHref(slug, filters, { departmentId: department.id, state: "open" })}
              className="tabular-nums underline"
            >
              {t("open", { count: open })}
            </Link>
            {overdue > 0 ? (
              <Link
                href={backlogHref(slug, filters, { departmentId: department.id, overdue: "yes" })}
                className="text-danger tabular-nums underline"
              >
                {t("overdue", { count: overdue })}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
