import { Waypoints } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImprovementTable } from "@/components/backlog/improvement-table";
import { JourneyHeaderBar } from "@/components/journeys/journey/journey-header-bar";
import { PageBody } from "@/components/shell/page-body";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { listImprovements } from "@/lib/backlog/queries/list-improvements";
import { read } from "@/lib/core/read";
import { loadJourneyMap } from "../load-journey-map";

type Props = { params: Promise<{ org: string; journeyId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, journeyId } = await params;
  const [map, t] = [await loadJourneyMap(org, journeyId), await getTranslations("journeys")];
  return { title: t("improvementsOf", { title: map.journey.title }) };
}

export default async function JourneyImprovementsPage({ params }: Props) {
  const { org, journeyId } = await params;
  const { journey } = await loadJourneyMap(org, journeyId);
  const actor = await requireActor(org);
  const { improvements } = valueOrNotFound(await read(listImprovements, actor, { journeyId: journey.id }));
  const t = await getTranslations("journeys");
  return (
    <>
      <JourneyHeaderBar slug={org} journey={journey} />
      <PageBody>
        {improvements.length > 0 ? (
          <ImprovementTable improvements={improvements} />
        ) : (
          <EmptyState
            icon={<Waypoints />}
            title={t("noImprovements")}
            description={t("noImprovementsLead")}
            actions={<LinkButton href={`/${org}/journeys/${journey.id}`}>{t("toMap")}</LinkButton>}
          />
        )}
      </PageBody>
    </>
  );
}
