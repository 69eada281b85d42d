import type { Metadata } from "next";
import { cache } from "react";
import { getTranslations } from "next-intl/server";
import { ComparisonScreen } from "@/components/journeys/versions/comparison-screen";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { getComparison } from "@/lib/journeys/queries/get-comparison";

type Side = string | string[] | undefined;
type Props = {
  params: Promise<{ org: string; journeyId: string }>;
  searchParams: Promise<{ from?: Side; to?: Side }>;
};

const sideOf = (said: Side) => (said === "now" ? said : Number(said));

const loadComparison = cache(async (org: string, journeyId: string, from: Side, to: Side) =>
  valueOrNotFound(
    await read(getComparison, await requireActor(org), {
      journeyId: journeyId as JourneyId,
      from: sideOf(from ?? "1"),
      to: sideOf(to ?? "now"),
    }),
  ),
);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ org, journeyId }, { from, to }] = [await params, await searchParams];
  const { journey } = await loadComparison(org, journeyId, from, to);
  return { title: (await getTranslations("versions"))("compareTitle", { title: journey.title }) };
}

export default async function ComparePage({ params, searchParams }: Props) {
  const [{ org, journeyId }, { from, to }] = [await params, await searchParams];
  return <ComparisonScreen slug={org} comparison={await loadComparison(org, journeyId, from, to)} />;
}
