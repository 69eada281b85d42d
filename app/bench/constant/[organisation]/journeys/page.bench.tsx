import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JourneysScreen } from "@/components/journeys/list/journeys-screen";
import { journeyFilters } from "@/lib/journeys/journey-filters";
import { captured } from "../../captured";

type Props = {
  params: Promise<{ organisation: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("journeys");
  return { title: t("title") };
}

export default async function ConstantJourneysPage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const filters = journeyFilters(await searchParams);
  return <JourneysScreen slug={organisation} filters={filters} list={captured(organisation).journeys} />;
}
