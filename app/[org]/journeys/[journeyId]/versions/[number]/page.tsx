import type { Metadata } from "next";
import { cache } from "react";
import { getTranslations } from "next-intl/server";
import { VersionScreen } from "@/components/journeys/versions/version-screen";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { getVersion } from "@/lib/journeys/queries/get-version";

type Props = { params: Promise<{ org: string; journeyId: string; number: string }> };

const loadVersion = cache(async (org: string, journeyId: string, number: string) =>
  valueOrNotFound(
    await read(getVersion, await requireActor(org), {
      journeyId: journeyId as JourneyId,
      number: Number(number),
    }),
  ),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, journeyId, number } = await params;
  const { journey, version } = await loadVersion(org, journeyId, number);
  const t = await getTranslations("versions");
  return { title: t("title", { title: journey.title, number: version.number }) };
}

export default async function VersionPage({ params }: Props) {
  const { org, journeyId, number } = await params;
  return <VersionScreen slug={org} shown={await loadVersion(org, journeyId, number)} />;
}
