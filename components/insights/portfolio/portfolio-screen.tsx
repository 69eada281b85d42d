import { Waypoints } from "lucide-react";
import { useTranslations } from "next-intl";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import type { PortfolioFilters as Filters } from "@/lib/insights/portfolio-filters";
import type { Portfolio } from "@/lib/insights/presented-portfolio";
import { PortfolioFilters } from "./portfolio-filters";
import { PortfolioTable } from "./portfolio-table";

type Props = { slug: string; filters: Filters; portfolio: Portfolio };

/** Every journey of the organisation by service, each part under its whole. */
export function PortfolioScreen({ slug, filters, portfolio }: Props) {
  const t = useTranslations("portfolio");
  const journeys = useTranslations("journeys");
  return (
    <>
      <PageHeader title={t("title")} breadcrumb={[{ label: journeys("title"), href: `/${slug}/journeys` }]} />
      <PageBody>
        <PortfolioFilters filters={filters} portfolio={portfolio} />
        {portfolio.groups.length === 0 ? (
          <EmptyState icon={<Waypoints />} title={t("empty")} />
        ) : (
          portfolio.groups.map((group) => (
            <PortfolioTable key={group.service?.id ?? "none"} slug={slug} group={group} />
          ))
        )}
      </PageBody>
    </>
  );
}
