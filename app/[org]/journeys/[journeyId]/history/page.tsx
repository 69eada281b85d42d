import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JourneyHeaderBar } from "@/components/journeys/journey/journey-header-bar";
import { VersionList } from "@/components/journeys/versions/version-list";
import { PageBody } from "@/components/shell/page-body";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { listJourneyVersions } from "@/lib/journeys/queries/list-journey-versions";
import { loadJourneyMap } from "../load-journey-map";

type Props = { params: Promise<{ org: string; journeyId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, journeyId } = await params;
  const [map, t] = [await loadJourneyMap(org, journeyId), await getTranslations("journeys")];
  return { title: t("historyOf", { title: map.journey.title }) };
}

export default async function JourneyHistoryPage({ params }: Props) {
  const { org, journeyId } = await params;
  const { journey } = await loadJourneyMap(org, journeyId);
  const actor = await requireActor(org);
  const { versions } = valueOrNotFound(await read(listJourneyVersions, actor, { journeyId: journey.id }));
  return (
    <>
      <JourneyHeaderBar slug={org} journey={journey} />
      <PageBody>
        <VersionList base={`/${org}/journeys/${journey.id}`} versions={versions} />
      </PageBody>
    </>
  );
}
