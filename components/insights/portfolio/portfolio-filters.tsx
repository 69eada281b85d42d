import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { portfolioStandings, type PortfolioFilters as Filters } from "@/lib/insights/portfolio-filters";
import type { Portfolio } from "@/lib/insights/presented-portfolio";

type Props = { filters: Filters; portfolio: Portfolio };

const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });

/** Filters as a plain form: they live in the address and work without any script. */
export function PortfolioFilters({ filters, portfolio }: Props) {
  const t = useTranslations("portfolio");
  return (
    <form role="search" aria-label={t("filters")} className="flex flex-wrap items-end gap-3">
      <Select
        name="serviceId"
        label={t("service")}
        placeholder={t("all")}
        defaultValue={filters.serviceId ?? ""}
        options={portfolio.services.map(named)}
      />
      <Select
        name="departmentId"
        label={t("lead")}
        placeholder={t("all")}
        defaultValue={filters.departmentId ?? ""}
        options={portfolio.departments.map(named)}
      />
      <Select
        name="standing"
        label={t("standing")}
        placeholder={t("all")}
        defaultValue={filters.standing ?? ""}
        options={portfolioStandings.map((value) => ({ value, label: t(`standingOf.${value}`) }))}
      />
      <Button type="submit">{t("apply")}</Button>
    </form>
  );
}
