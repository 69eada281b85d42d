import { useTranslations } from "next-intl";
import type { DepartmentBadge } from "@/lib/departments/model";
import { dashboardPeriods, type DashboardFilters } from "@/lib/insights/dashboard-filters";
import { AddressSelect } from "./address-select";
import { dashboardQuery } from "./dashboard-query";

type Props = { filters: DashboardFilters; departments: readonly DepartmentBadge[] };

/** How far back, and whose; kept in the address. */
export function DashboardFilterBar({ filters, departments }: Props) {
  const t = useTranslations("dashboard");
  return (
    <div className="flex flex-wrap items-center gap-2">
      <AddressSelect
        label={t("period")}
        value={dashboardQuery(filters)}
        options={dashboardPeriods.map((months) => ({
          value: dashboardQuery({ ...filters, months }),
          label: t("lastMonths", { months }),
        }))}
      />
      <AddressSelect
        label={t("department")}
        value={dashboardQuery(filters)}
        options={[
          { value: dashboardQuery({ ...filters, departmentId: null }), label: t("allDepartments") },
          ...departments.map(({ id, name }) => ({
            value: dashboardQuery({ ...filters, departmentId: id }),
            label: name,
          })),
        ]}
      />
    </div>
  );
}
