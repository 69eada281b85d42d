import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PortfolioScreen } from "@/components/insights/portfolio/portfolio-screen";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { portfolioFilters } from "@/lib/insights/portfolio-filters";
import { getPortfolio } from "@/lib/insights/queries/get-portfolio";

type Props = {
  params: Promise<{ org: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("portfolio"))("title") };
}

export default async function PortfolioPage({ params, searchParams }: Props) {
  const { org } = await params;
  const filters = portfolioFilters(await searchParams);
  const portfolio = valueOrNotFound(await read(getPortfolio, await requireActor(org), filters));
  return <PortfolioScreen slug={org} filters={filters} portfolio={portfolio} />;
}
