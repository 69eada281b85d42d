import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DashboardFilterBar } from "@/components/insights/dashboard-filter-bar";
import { FlowCard } from "@/components/insights/flow-card";
import { FocusCard } from "@/components/insights/focus-card";
import { Headlines } from "@/components/insights/headlines";
import { HelpCard } from "@/components/insights/help-card";
import { JourneysCard } from "@/components/insights/journeys-card";
import { MomentsCard } from "@/components/insights/moments-card";
import { OpportunitiesCard } from "@/components/insights/opportunities-card";
import { StatesCard } from "@/components/insights/states-card";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { dashboardFilters } from "@/lib/insights/dashboard-filters";
import { loadDashboard } from "./load-dashboard";

type Props = {
  params: Promise<{ org: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard");
  return { title: t("title") };
}

export default async function DashboardPage({ params, searchParams }: Props) {
  const { org } = await params;
  const filters = dashboardFilters(await searchParams);
  const dashboard = await loadDashboard(org, filters);
  const t = await getTranslations("dashboard");
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={<DashboardFilterBar filters={filters} departments={dashboard.departments} />}
      />
      <PageBody>
        <div className="flex flex-col gap-4">
          <Headlines slug={org} headlines={dashboard.headlines} />
          <div className="grid gap-4 xl:grid-cols-[2fr_1fr]">
            <JourneysCard slug={org} dashboard={dashboard} />
            <div className="flex flex-col gap-4">
              <MomentsCard slug={org} dashboard={dashboard} filters={filters} />
              <OpportunitiesCard slug={org} dashboard={dashboard} filters={filters} />
            </div>
          </div>
          <div className="grid gap-4 xl:grid-cols-[2fr_3fr]">
            <FlowCard flow={dashboard.flow} />
            <FocusCard slug={org} dashboard={dashboard} filters={filters} />
          </div>
          <div className="grid gap-4 xl:grid-cols-[3fr_2fr]">
            <StatesCard slug={org} dashboard={dashboard} filters={filters} />
            <HelpCard slug={org} help={dashboard.help} filters={filters} />
          </div>
        </div>
      </PageBody>
    </>
  );
}
