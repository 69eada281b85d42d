import type { Metadata } from "next";
import { cache } from "react";
import { getTranslations } from "next-intl/server";
import { ReviewScreen } from "@/components/journeys/review/review-screen";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { getReview } from "@/lib/journeys/queries/get-review";

type Props = { params: Promise<{ org: string; journeyId: string }> };

const loadReview = cache(async (org: string, journeyId: string) =>
  valueOrNotFound(await read(getReview, await requireActor(org), { journeyId: journeyId as JourneyId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, journeyId } = await params;
  const { journey } = await loadReview(org, journeyId);
  return { title: (await getTranslations("reviews"))("reviewOf", { title: journey.title }) };
}

export default async function ReviewPage({ params }: Props) {
  const { org, journeyId } = await params;
  return <ReviewScreen slug={org} review={await loadReview(org, journeyId)} />;
}
