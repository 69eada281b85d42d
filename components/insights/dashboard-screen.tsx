"use client";

import { useTranslations } from "next-intl";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import type { DashboardFilters } from "@/lib/insights/dashboard-filters";
import type { Dashboard } from "@/lib/insights/presented-dashboard";
import { DashboardFilterBar } from "./dashboard-filter-bar";
import { FlowCard } from "./flow-card";
import { FocusCard } from "./focus-card";
import { Headlines } from "./headlines";
import { HelpCard } from "./help-card";
import { JourneysCard } from "./journeys-card";
import { MomentsCard } from "./moments-card";
import { OpportunitiesCard } from "./opportunities-card";
import { StatesCard } from "./states-card";

type Props = { slug: string; filters: DashboardFilters; dashboard: Dashboard };

/** The dashboard as a leader sees it, from what was read for it. */
export function DashboardScreen({ slug, filters, dashboard }: Props) {
  const t = useTranslations("dashboard");
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={<DashboardFilterBar filters={filters} departments={dashboard.departments} />}
      />
      <PageBody>
        <div className="flex flex-col gap-4">
          <Headlines slug={slug} headlines={dashboard.headlines} />
          <div className="grid gap-4 xl:grid-cols-[2fr_1fr]">
            <JourneysCard slug={slug} dashboard={dashboard} />
            <div className="flex flex-col gap-4">
              <MomentsCard slug={slug} dashboard={dashboard} filters={filters} />
              <OpportunitiesCard slug={slug} dashboard={dashboard} filters={filters} />
            </div>
          </div>
          <div className="grid gap-4 xl:grid-cols-[2fr_3fr]">
            <FlowCard flow={dashboard.flow} />
            <FocusCard slug={slug} dashboard={dashboard} filters={filters} />
          </div>
          <div className="grid gap-4 xl:grid-cols-[3fr_2fr]">
            <StatesCard slug={slug} dashboard={dashboard} filters={filters} />
            <HelpCard slug={slug} help={dashboard.help} filters={filters} />
          </div>
        </div>
      </PageBody>
    </>
  );
}
