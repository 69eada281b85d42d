import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TouchpointLine } from "@/components/insights/touchpoint-line";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { dashboardFilters } from "@/lib/insights/dashboard-filters";
import { loadDashboard } from "../load-dashboard";

type Props = {
  params: Promise<{ org: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard");
  return { title: t("momentsAtRisk") };
}

/** The rows behind the dashboard's number. */
export default async function MomentsPage({ params, searchParams }: Props) {
  const { org } = await params;
  const { moments } = await loadDashboard(org, dashboardFilters(await searchParams));
  const t = await getTranslations("dashboard");
  return (
    <>
      <PageHeader
        title={t("momentsAtRisk")}
        breadcrumb={[{ label: t("title"), href: `/${org}/dashboard` }]}
      />
      <PageBody width="reading">
        {moments.atRisk.length === 0 ? (
          <EmptyState title={t("noMoments")} />
        ) : (
          <Card>
            {moments.atRisk.map((row) => (
              <TouchpointLine key={row.touchpointId} slug={org} row={row} />
            ))}
          </Card>
        )}
      </PageBody>
    </>
  );
}
