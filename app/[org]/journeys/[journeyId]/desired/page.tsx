import type { Metadata } from "next";
import { cache } from "react";
import { getTranslations } from "next-intl/server";
import { DesiredScreen } from "@/components/journeys/desired/desired-screen";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { getDesiredDifference } from "@/lib/journeys/queries/get-desired-difference";

type Props = { params: Promise<{ org: string; journeyId: string }> };

const loadDifference = cache(async (org: string, journeyId: string) =>
  valueOrNotFound(
    await read(getDesiredDifference, await requireActor(org), { journeyId: journeyId as JourneyId }),
  ),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, journeyId } = await params;
  const { journey } = await loadDifference(org, journeyId);
  return { title: (await getTranslations("desired"))("differenceOf", { title: journey.title }) };
}

export default async function DesiredPage({ params }: Props) {
  const { org, journeyId } = await params;
  return <DesiredScreen slug={org} found={await loadDifference(org, journeyId)} />;
}
