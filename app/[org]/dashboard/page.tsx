import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DashboardScreen } from "@/components/insights/dashboard-screen";
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
  return <DashboardScreen slug={org} filters={filters} dashboard={await loadDashboard(org, filters)} />;
}
