import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DueScreen } from "@/components/journeys/review/due-screen";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { listDueReviews } from "@/lib/journeys/queries/list-due-reviews";

type Props = { params: Promise<{ org: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reviews"))("title") };
}

export default async function DueReviewsPage({ params }: Props) {
  const { org } = await params;
  const reviews = valueOrNotFound(await read(listDueReviews, await requireActor(org), {}));
  return <DueScreen slug={org} reviews={reviews} />;
}
