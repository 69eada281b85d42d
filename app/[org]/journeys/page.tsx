import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JourneysScreen } from "@/components/journeys/list/journeys-screen";
import { journeyFilters } from "@/lib/journeys/journey-filters";
import { loadJourneys } from "./load-journeys";

type Props = {
  params: Promise<{ org: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("journeys");
  return { title: t("title") };
}

export default async function JourneysPage({ params, searchParams }: Props) {
  const { org } = await params;
  const filters = journeyFilters(await searchParams);
  return <JourneysScreen slug={org} filters={filters} list={await loadJourneys(org, filters)} />;
}
