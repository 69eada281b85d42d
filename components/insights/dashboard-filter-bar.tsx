"use client";

import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Select } from "@/components/ui/select";
import { departmentIdSchema } from "@/lib/core/ids";
import type { DepartmentBadge } from "@/lib/departments/model";
import { dashboardPeriods, type DashboardFilters } from "@/lib/insights/dashboard-filters";
import { dashboardQuery } from "./dashboard-query";

type Props = { filters: DashboardFilters; departments: readonly DepartmentBadge[] };

/** How far back, and whose; kept in the address. */
export function DashboardFilterBar({ filters, departments }: Props) {
  const t = useTranslations("dashboard");
  const router = useRouter();
  const path = usePathname();
  const [pending, start] = useTransition();
  const go = (next: DashboardFilters) =>
    start(() => router.replace(path + dashboardQuery(next), { scroll: false }));
  return (
    <div className="flex flex-wrap items-center gap-2" aria-busy={pending}>
      <Select
        shape="pill"
        label={t("period")}
        labelHidden
        value={String(filters.months)}
        options={dashboardPeriods.map((months) => ({
          value: String(months),
          label: t("lastMonths", { months }),
        }))}
        onChange={(event) =>
          go({
            ...filters,
            months: dashboardPeriods.find((months) => String(months) === event.currentTarget.value) ?? 3,
          })
        }
      />
      <Select
        shape="pill"
        label={t("department")}
        labelHidden
        placeholder={t("allDepartments")}
        value={filters.departmentId ?? ""}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) =>
          go({
            ...filters,
            departmentId: departmentIdSchema.nullable().catch(null).parse(event.currentTarget.value),
          })
        }
      />
    </div>
  );
}
