import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { opportunityKinds } from "@/components/insights/opportunity-kinds";
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
  return { title: t("opportunities") };
}

/** The rows behind the dashboard's number. */
export default async function OpportunitiesPage({ params, searchParams }: Props) {
  const { org } = await params;
  const query = await searchParams;
  const { opportunities } = await loadDashboard(org, dashboardFilters(query));
  const kind = opportunityKinds.find((one) => one === query.reason);
  const rows = opportunities.filter(
    ({ takenUp, reasons }) => !takenUp && (!kind || reasons.some((reason) => reason.kind === kind)),
  );
  const t = await getTranslations("dashboard");
  return (
    <>
      <PageHeader
        title={kind ? t("opportunitiesOf", { reason: t(`reason.${kind}`) }) : t("opportunities")}
        breadcrumb={[{ label: t("title"), href: `/${org}/dashboard` }]}
      />
      <PageBody width="reading">
        {rows.length === 0 ? (
          <EmptyState title={t("noOpportunities")} />
        ) : (
          <Card>
            {rows.map((row) => (
              <TouchpointLine key={row.touchpointId} slug={org} row={row} />
            ))}
          </Card>
        )}
      </PageBody>
    </>
  );
}
