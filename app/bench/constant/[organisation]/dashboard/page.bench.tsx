import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DashboardScreen } from "@/components/insights/dashboard-screen";
import { dashboardFilters } from "@/lib/insights/dashboard-filters";
import { captured } from "../../captured";

type Props = {
  params: Promise<{ organisation: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard");
  return { title: t("title") };
}

export default async function ConstantDashboardPage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const filters = dashboardFilters(await searchParams);
  return (
    <DashboardScreen slug={organisation} filters={filters} dashboard={captured(organisation).dashboard} />
  );
}
